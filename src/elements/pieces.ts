import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many entries are drawn in one task: on a phone a table's fifty rows take some thirty milliseconds. */
const PIECE = 50;

/**
 * Lets its host draw long lists piece by piece, a task each, so that a click in
 * between is answered at once. A list shorter than a piece is drawn as a whole.
 */
export class Pieces implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drawn = PIECE;
  #left = 0;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What of some entries may be drawn by now. Asked once for each list, in the order in which they are drawn. */
  take<Entry>(entries: readonly Entry[]): readonly Entry[] {
    const some = entries.slice(0, Math.max(this.#left, 0));
    this.#left -= entries.length;
    return some;
  }

  hostUpdate(): void {
    this.#left = this.#drawn;
  }

  hostUpdated(): void {
    if (this.#left >= 0) return;
    clearTimeout(this.#next);
    this.#next = setTimeout(() => {
      this.#drawn += PIECE;
      this.#host.requestUpdate();
    });
  }
}
