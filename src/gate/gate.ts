import type { ConsentStore } from '../store/consent-store.js';
import { shownOnce } from './known/held-address.js';
import { releaseMedia } from './release-media.js';
import { releaseScript } from './release-script.js';

/**
 * What is held in the page without being fetched, in each form: tagged by its
 * author, or as if it were by the level `known`.
 */
export const held = ':is(script:is([type="text/plain"],[data-src]),iframe,img,link)[data-consent]';

/**
 * A frame stays held: something should stand in its place. Said again at each
 * release, for a frame that has its placeholder too.
 *
 * @param show loads the frame this once, without any choice being recorded
 */
export type HoldPlace = (frame: HTMLIFrameElement, show: () => void) => void;

/**
 * Releases what carries `data-consent` once its service or category is granted,
 * in document order, each node once.
 */
export interface Gate {
  /** Lets no script run from here on before something is ready. */
  waitFor(ready: Promise<unknown>): void;
  /** Releases everything in the document that is granted now. The first call finds a document that is parsed. */
  release(): void;
}

/** Opens and shuts this page's gate. */
export function createGate(store: ConsentStore, holdPlace: HoldPlace): Gate {
  const released = new WeakSet<Element>();
  /** What the parser left in the page; `undefined` before the first release. */
  let parsed: WeakSet<Element> | undefined;
  let scripts: Promise<unknown> = Promise.resolve();

  const isGranted = ({ dataset }: HTMLElement) => store.isGranted(dataset['consent'] ?? '');

  const releaseNode = (node: HTMLElement) => {
    released.add(node);
    if (node.localName !== 'script') {
      releaseMedia(node);
      return;
    }
    // One after the other: an inline script may need what an external one before it defines.
    scripts = scripts.then(() => {
      if (isGranted(node)) return releaseScript(node as HTMLScriptElement, parsed?.has(node));
      // Withdrawn while it waited for its turn: held again.
      released.delete(node);
      return undefined;
    });
  };

  return {
    waitFor: (ready) => {
      scripts = scripts.then(() => ready);
    },

    release: () => {
      const nodes = [...document.querySelectorAll<HTMLElement>(held)];
      parsed ??= new WeakSet(nodes);
      for (const node of nodes) {
        if (released.has(node)) continue;
        if (isGranted(node)) releaseNode(node);
        // By its name: a frame that comes from another document has that one's prototype.
        else if (node.localName === 'iframe')
          holdPlace(node as HTMLIFrameElement, () => {
            shownOnce.add(node);
            releaseNode(node);
          });
      }
    },
  };
}
