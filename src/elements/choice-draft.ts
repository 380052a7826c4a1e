import { isEssential, servicesNamed } from '../config/services.js';
import type { Config, Service } from '../config/types.js';
import type { Choices } from '../consent/record.js';

/** Answers being edited: nothing counts until they are saved. */
export class ChoiceDraft {
  readonly #config: Config;
  readonly #on: Set<string>;

  /** Starts from what is granted now. */
  constructor(config: Config, isGranted: (id: string) => boolean) {
    this.#config = config;
    this.#on = new Set(config.services.map(({ id }) => id).filter(isGranted));
  }

  /** Whether a service is on. */
  isOn(service: Service): boolean {
    return this.#on.has(service.id);
  }

  /** Whether the services of a category are all on, all off, or neither. */
  stateOf(category: string): 'mixed' | 'off' | 'on' {
    const services = servicesNamed(this.#config, category);
    const on = services.filter((service) => this.isOn(service)).length;
    if (on === 0) return 'off';
    return on === services.length ? 'on' : 'mixed';
  }

  /** Sets a service, or every service of a category. */
  set(id: string, on: boolean): void {
    for (const service of servicesNamed(this.#config, id)) {
      if (on) this.#on.add(service.id);
      else this.#on.delete(service.id);
    }
  }

  /** The answers, for `choose`. */
  get choices(): Choices {
    const asked = this.#config.services.filter((service) => !isEssential(this.#config, service));
    return Object.fromEntries(asked.map((service) => [service.id, this.isOn(service)]));
  }
}
