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
export class Gate {
  readonly #store: ConsentStore;
  readonly #holdPlace: HoldPlace;
  readonly #released = new WeakSet<Element>();
  /** What the parser left in the page; `undefined` before the first release. */
  #parsed: WeakSet<Element> | undefined;
  #scripts: Promise<unknown> = Promise.resolve();

  constructor(store: ConsentStore, holdPlace: HoldPlace) {
    this.#store = store;
    this.#holdPlace = holdPlace;
  }

  /** Lets no script run from here on before something is ready. */
  waitFor(ready: Promise<unknown>): void {
    this.#scripts = this.#scripts.then(() => ready);
  }

  /** Releases everything in the document that is granted now. The first call finds a document that is parsed. */
  release(): void {
    const nodes = [...document.querySelectorAll<HTMLElement>(held)];
    this.#parsed ??= new WeakSet(nodes);
    for (const node of nodes) {
      if (this.#released.has(node)) continue;
      if (this.#isGranted(node)) this.#releaseNode(node);
      // By its name: a frame that comes from another document has that one's prototype.
      else if (node.localName === 'iframe')
        this.#holdPlace(node as HTMLIFrameElement, () => {
          shownOnce.add(node);
          this.#releaseNode(node);
        });
    }
  }

  #isGranted({ dataset }: HTMLElement): boolean {
    return this.#store.isGranted(dataset['consent'] ?? '');
  }

  #releaseNode(node: HTMLElement): void {
    this.#released.add(node);
    if (node.localName !== 'script') {
      releaseMedia(node);
      return;
    }
    const parsed = this.#parsed?.has(node);
    // One after the other: an inline script may need what an external one before it defines.
    this.#scripts = this.#scripts.then(() => {
      if (this.#isGranted(node)) return releaseScript(node as HTMLScriptElement, parsed);
      // Withdrawn while it waited for its turn: held again.
      this.#released.delete(node);
      return undefined;
    });
  }
}
