import type { ConfigProblem } from '../config-error.js';
import { isGoogleAnalytics } from '../google-analytics.js';
import type { Service } from '../types.js';
import { objectsIn, textsIn, type Fields } from './fields.js';

/** What runs before any choice has a category of its own, and is not Google Analytics. */
export function* exemptions(config: Fields): Generator<ConfigProblem> {
  const services = objectsIn(config['services']).map(([, service]) => service);
  const required = objectsIn(config['categories']).flatMap(([, category]) =>
    category['required'] ? category['id'] : [],
  );
  for (const [at, service] of services.entries()) {
    if (!service['exempt']) continue;
    const pointer = `/services/${String(at)}/exempt`;
    const neighbours = services.filter(({ category }) => category === service['category']);
    if (required.includes(service['category']))
      yield { pointer, message: 'what is exempt from consent is not essential: give it a category of its own' };
    if (neighbours.some(({ exempt }) => !exempt))
      yield { pointer, message: 'its category also has services that need consent: give it one of its own' };
    if (isGoogleAnalytics(readable(service)))
      yield {
        pointer,
        message:
          'Google Analytics is never exempt from consent, the CNIL requires that the provider does not reuse the data: ask for consent',
      };
  }
}

/** What of a service tells its vendor, in the form that the types promise. */
function readable({ id, name, hosts, cookies }: Fields): Pick<Service, 'cookies' | 'hosts' | 'id' | 'name'> {
  return {
    id: String(id),
    name: name as Service['name'],
    hosts: textsIn(hosts).map(([, host]) => host),
    cookies: objectsIn(cookies).map(([, cookie]) => ({ name: String(cookie['name']), purpose: '', lifetime: '' })),
  };
}
