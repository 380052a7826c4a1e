import type { Config, Service } from './types.js';

/** Whether a service belongs to a required category: always on, never asked. */
export function isEssential(config: Config | undefined, service: Service): boolean {
  return config?.categories.find(({ id }) => id === service.category)?.required === true;
}

/** The services that consent decides on, neither essential nor exempt, in the order of the config. */
export function optionalServices(config: Config): Service[] {
  return config.services.filter((service) => !service.exempt && !isEssential(config, service));
}

/**
 * The services that an id names: one for a service's id, all of its services
 * for a category's id, none for an id that the config does not know.
 */
export function servicesNamed({ services }: Config, id: string): Service[] {
  return services.filter((service) => service.id === id || service.category === id);
}
