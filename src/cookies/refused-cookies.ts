import { consentCookieName } from '../config/consent-cookie.js';
import type { Config, Service } from '../config/types.js';
import { visibleCookies } from './document-jar.js';
import { matchesName } from './name-pattern.js';

/** A cookie that this page sees and that only a refused service declares. */
export interface RefusedCookie {
  /** Its name. */
  cookie: string;
  /** The service that declares it. */
  service: string;
}

/**
 * The cookies here of services that are not granted. A name that a granted
 * service declares too is not among them, nor is the visitor's choice, however
 * wide a declared pattern is.
 */
export function refusedCookies(config: Config, granted: ReadonlySet<string>): RefusedCookie[] {
  return visibleCookies().flatMap(([cookie]) => {
    const owners = config.services.filter((service: Service) =>
      service.cookies.some(({ name }) => matchesName(name, cookie)),
    );
    const service = owners[0]?.id;
    const kept = cookie === consentCookieName(config) || owners.some(({ id }) => granted.has(id));
    return service && !kept ? [{ cookie, service }] : [];
  });
}
