import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets its host draw long lists piece by piece, a task each, so that a click in
 * between is answered at once. A list shorter than a piece is drawn as a whole.
 */
export class Pieces implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #piece: number;
  #drawn: number;
  #left = 0;
  #next: ReturnType<typeof setTimeout> | undefined;

  /** @param piece how many entries are drawn in one task */
  constructor(host: ReactiveControllerHost, piece: number) {
    this.#host = host;
    this.#piece = this.#drawn = piece;
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
      this.#drawn += this.#piece;
      this.#host.requestUpdate();
    });
  }
}
