import type { Category, Config, Service } from './types.js';

/** The category of a service, `undefined` in a config that was not parsed. */
function categoryOf({ categories }: Config, service: Service): Category | undefined {
  return categories.find(({ id }) => id === service.category);
}

/** Whether a service belongs to a required category: always on, never asked. */
export function isEssential(config: Config, service: Service): boolean {
  return categoryOf(config, service)?.required === true;
}

/** Whether the visitor's consent decides on a service: neither essential nor exempt. */
function isOptional(config: Config, service: Service): boolean {
  return !service.exempt && !isEssential(config, service);
}

/** The services that consent decides on, in the order of the config. */
export function optionalServices(config: Config): Service[] {
  return config.services.filter((service) => isOptional(config, service));
}

/**
 * The services that an id names: one for a service's id, all of its services
 * for a category's id, none for an id that the config does not know.
 */
export function servicesNamed({ services }: Config, id: string): Service[] {
  return services.filter((service) => service.id === id || service.category === id);
}

/**
 * Whether a service is Google Analytics, by its id, its name, what it contacts or
 * what it sets: never exempt from consent, since its provider reuses the data
 * (CNIL, délibération 2020-091, article 5). Another's name may mention it.
 */
export function isGoogleAnalytics({
  id,
  name,
  hosts,
  cookies,
}: Pick<Service, 'cookies' | 'hosts' | 'id' | 'name'>): boolean {
  return /"(_ga|ga4?"|[^" ]*(google.?(analytics|tag)|analytics.google))/i.test(
    JSON.stringify([id, name, hosts, cookies.map((cookie) => cookie.name)]),
  );
}
