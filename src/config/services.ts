import type { Config, Service } from './types.js';

/**
 * Whether a service belongs to a required category: always on, never asked.
 * Not when another category of that id is optional, in a config that was not parsed.
 */
export function isEssential(config: Config | undefined, service: Service): boolean {
  const own = config?.categories.filter(({ id }) => id === service.category) ?? [];
  return own.length > 0 && own.every(({ required }) => (required as unknown) === true);
}

/**
 * Whether a service runs before any choice: only one that is assessed and that
 * can be opted out of. Whatever lacks that needs consent, also in a config that
 * was not parsed.
 */
function isExempt(service: Service): boolean {
  const { exempt } = service;
  return !!exempt?.selfAssessment && (exempt.optOut as unknown) === true && !isGoogleAnalytics(service);
}

/** The services that consent decides on, neither essential nor exempt, in the order of the config. */
export function optionalServices(config: Config): Service[] {
  return config.services.filter((service) => !isExempt(service) && !isEssential(config, service));
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
