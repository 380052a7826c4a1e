import type { LitElement, ReactiveController } from 'lit';

/**
 * The custom states of an element, for a site's style sheets: `:state(asking)`.
 * Browsers without them (before 2024) have the same names in the attribute
 * `data-state`: `[data-state~=asking]`.
 */
export class HostStates implements ReactiveController {
  readonly #host: LitElement;
  readonly #internals: ElementInternals;
  readonly #states: () => Record<string, boolean>;

  /** @param states whether each state is on; asked after every rendering */
  constructor(host: LitElement, states: () => Record<string, boolean>) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#states = states;
    host.addController(this);
  }

  hostUpdated(): void {
    const on = Object.entries(this.#states()).flatMap(([name, is]) => (is ? name : []));
    if (CSS.supports('selector(:state(on))')) {
      const { states } = this.#internals;
      states.clear();
      for (const name of on) states.add(name);
    } else this.#host.dataset['state'] = on.join(' ');
  }
}
