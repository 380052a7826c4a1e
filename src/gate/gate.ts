import { releaseMedia } from './release-media.js';
import { releaseScript } from './release-script.js';

/** What the page's author tagged, in each form that can be held without being fetched. */
export const held = ':is(script[type="text/plain"],iframe,img,link)[data-consent]';

/** What a gate asks of the page that it guards. */
export interface GateHost {
  /** Whether a service, or every service of a category, may run. */
  isGranted(id: string): boolean;
  /**
   * A frame stays held: something should stand in its place. Said again at
   * each `release`, for a frame that has its placeholder too.
   *
   * @param show loads the frame this once, without any choice being recorded
   */
  onHeldFrame?(frame: HTMLIFrameElement, show: () => void): void;
}

/**
 * The gate at level `tagged`: releases what carries `data-consent` once its
 * service or category is granted, in document order, each node once.
 */
export class Gate {
  readonly #host: GateHost;
  readonly #seen = new WeakSet<Element>();
  #scripts = Promise.resolve();

  constructor(host: GateHost) {
    this.#host = host;
  }

  /** Releases everything in the document that is granted now. */
  release(): void {
    for (const node of document.querySelectorAll<HTMLElement>(held)) {
      if (this.#seen.has(node)) continue;
      if (this.#isGranted(node)) this.#releaseNode(node);
      else if (node instanceof HTMLIFrameElement) {
        this.#host.onHeldFrame?.(node, () => {
          this.#releaseNode(node);
        });
      }
    }
  }

  #isGranted({ dataset }: HTMLElement): boolean {
    return this.#host.isGranted(dataset['consent'] ?? '');
  }

  #releaseNode(node: HTMLElement): void {
    this.#seen.add(node);
    if (!(node instanceof HTMLScriptElement)) {
      releaseMedia(node);
      return;
    }
    // One after the other: an inline script may need what an external one before it defines.
    this.#scripts = this.#scripts.then(() => {
      if (this.#isGranted(node)) return releaseScript(node);
      // Withdrawn while it waited for its turn: held again.
      this.#seen.delete(node);
      return undefined;
    });
  }
}
