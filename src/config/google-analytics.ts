import type { Service } from './types.js';

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
