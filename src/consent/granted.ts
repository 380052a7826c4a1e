import { servicesNamed } from '../config/services.js';
import type { Config } from '../config/types.js';

/**
 * Whether an id is granted: a service's own id when that service is, a
 * category's id when every service of it is. An unknown id is not granted, nor
 * is an optional category without services: nothing was agreed to.
 */
export function isGranted(config: Config, granted: ReadonlySet<string>, id: string): boolean {
  const services = servicesNamed(config, id);
  return services.length
    ? services.every((service) => granted.has(service.id))
    : config.categories.some((category) => category.id === id && category.required === true);
}
