import type { ConsentStore } from '../../store/consent-store.js';
import type { ConsentLeakDetail } from '../../store/page-consent.js';
import { refusedService } from '../../store/refused-service.js';
import { guardCookies } from './guard-cookies.js';
import { guardElements, holdFound } from './guard-elements.js';
import { guardNetwork } from './guard-network.js';
import { guardWriting } from './guard-writing.js';
import { Patches } from './patches.js';
import { callingFile, hostOf, type Refuse } from './refuse.js';

/**
 * Level `known`: refuses what matches the hosts and cookie names that services
 * declare which are not granted. A second line: what is tagged never gets here.
 */
export class Guard {
  readonly #store: ConsentStore;
  readonly #report: (leak: ConsentLeakDetail) => void;
  #patches: Patches | undefined;

  /** @param report told each time that something is refused, or got past */
  constructor(store: ConsentStore, report: (leak: ConsentLeakDetail) => void) {
    this.#store = store;
    this.#report = report;
    this.update();
  }

  /** Follows a change of what is granted: nothing is patched while nothing is held. */
  update(): void {
    const holds = this.#store.config?.services.some(({ id }) => !this.#store.isGranted(id));
    if (!holds) {
      this.#patches?.undo();
      this.#patches = undefined;
    } else if (!this.#patches) {
      this.#patches = new Patches();
      guardElements(this.#patches, this.refuse);
      guardWriting(this.#patches, this.refuse);
      guardNetwork(this.#patches, this.refuse);
      guardCookies(this.#patches, this.refuse, (name) => refusedService(this.#store, 'cookies', name));
    }
  }

  /** Looks through content that is new in the page. */
  look(root: Element): void {
    if (this.#patches) holdFound(root, this.refuse);
  }

  /** Says whether something is refused now, and reports it. */
  readonly refuse: Refuse = (kind, target, element, held) => {
    const isCookie = kind === 'cookie';
    const name = isCookie ? String(target) : hostOf(target);
    const service = refusedService(this.#store, isCookie ? 'cookies' : 'hosts', name);
    if (service)
      this.#report({
        kind,
        name,
        service,
        held: held ?? true,
        element,
        // What is found in the page was not made by whoever runs now.
        source: held === undefined ? callingFile() : undefined,
      });
    return service;
  };
}
