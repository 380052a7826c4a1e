import type { LitElement, ReactiveController } from 'lit';

/**
 * The custom states of an element, for a site's style sheets: `:state(asking)`.
 * Browsers without them (before 2024) have the same names in the attribute
 * `data-state`: `[data-state~=asking]`.
 */
export class HostStates implements ReactiveController {
  readonly #host: LitElement;
  /** Absent in Safari 15. */
  readonly #internals: ElementInternals | undefined;
  readonly #states: () => Record<string, boolean>;
  #said: string | undefined;

  /** @param states whether each state is on; asked after every rendering */
  constructor(host: LitElement, states: () => Record<string, boolean>) {
    this.#host = host;
    this.#internals = (host as Partial<Pick<HTMLElement, 'attachInternals'>>).attachInternals?.();
    this.#states = states;
    host.addController(this);
  }

  hostUpdated(): void {
    const on = Object.entries(this.#states()).flatMap(([name, is]) => (is ? name : []));
    const said = on.join(' ');
    // Each of these makes the browser match the page's style sheets anew.
    if (said === this.#said) return;
    this.#said = said;
    const states = CSS.supports('selector(:state(on))') ? this.#internals?.states : undefined;
    if (states) {
      states.clear();
      for (const name of on) states.add(name);
    } else this.#host.dataset['state'] = said;
  }
}
