import { consentCookieName } from '../config/consent-cookie.js';
import { optionalServices } from '../config/services.js';
import type { Config } from '../config/types.js';
import type { CookieJar } from '../store/ports.js';
import type { ConfigSource } from './read-config.js';

/**
 * Whether a page is going to ask, told before anything has been checked or
 * decided: there is something to consent to, and no consent cookie. Whoever has
 * answered and is to be asked again is not told by this.
 *
 * @param source as `readConfig` takes it; told of a config itself only
 */
export function asksForSure(source: ConfigSource | undefined, jar: CookieJar): boolean {
  try {
    const config = source as Config;
    return !!optionalServices(config)[0] && !jar.all().some(([name]) => name === consentCookieName(config));
  } catch {
    // An address, nothing at all, or what will turn out to be no config.
    return false;
  }
}
