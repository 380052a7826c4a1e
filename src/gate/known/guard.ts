import type { ConsentStore } from '../../store/consent-store.js';
import type { ConsentLeakDetail } from '../../store/page-consent.js';
import { refusedService } from '../../store/refused-service.js';
import { guardCookies } from './guard-cookies.js';
import { guardElements, holdFound } from './guard-elements.js';
import { guardNetwork } from './guard-network.js';
import { guardWriting } from './guard-writing.js';
import { putPatches } from './patches.js';
import { hostOf, type Refuse } from './refuse.js';

/** Told each time that something is refused, or got past; with the stack of what a script tries now. */
export type Report = (leak: Omit<ConsentLeakDetail, 'source'>, stack: string | undefined) => void;

/**
 * Level `known`: refuses what matches the hosts and cookie names that services
 * declare which are not granted. A second line: what is tagged never gets here.
 */
export interface Guard {
  /**
   * Follows what is granted: nothing is patched while nothing is held.
   *
   * @returns whether something is
   */
  update(): boolean;
  /** Looks through content that is new in the page; or again through the whole page, for what is new since. */
  look(root: Element): void;
  /** Says whether something is refused now, and reports it. */
  readonly refuse: Refuse;
}

/** Guards this page from its first `update` on. */
export function createGuard(store: ConsentStore, report: Report): Guard {
  let undo: (() => void) | undefined;

  const refuse: Refuse = (kind, target, element, held) => {
    const isCookie = kind === 'cookie';
    const name = isCookie ? String(target) : hostOf(target);
    const service = refusedService(store, isCookie ? 'cookies' : 'hosts', name);
    if (service)
      report(
        { kind, name, service, held: held ?? true, element },
        // What is found in the page was not made by whoever runs now.
        held === undefined ? new Error().stack : undefined,
      );
    return service;
  };

  return {
    update: () => {
      if (store.services.every(({ id }) => store.isGranted(id))) {
        undo?.();
        undo = undefined;
      } else
        undo ??= putPatches((patch) => {
          guardElements(patch, refuse);
          guardWriting(patch, refuse);
          guardNetwork(patch, refuse);
          guardCookies(patch, refuse, (name) => refusedService(store, 'cookies', name));
        });
      return !!undo;
    },
    look: (root) => {
      if (undo) holdFound(root, refuse);
    },
    refuse,
  };
}
