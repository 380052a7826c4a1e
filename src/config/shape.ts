import { addDuration } from './duration.js';
import { isGoogleAnalytics } from './google-analytics.js';
import type { Config } from './types.js';

/**
 * Whether a value has the shape that deciding, releasing and erasing rest on:
 * the loader's check, small because every visitor downloads it. Whatever it
 * refuses `parse` refuses too, and says why; texts and the policy are not
 * looked at here.
 */
export function hasUsableShape(value: unknown): value is Config {
  try {
    const { revision, languages = [], categories, services, consent = {} } = value as Config;
    const { cookie = {}, askAgainAfter = {}, gate = 'known' } = consent;
    const ids = [...categories, ...services].map(({ id }) => id);
    return (
      /^\d{4}-\d\d-\d\d(\.\d)?$/.test(revision) &&
      [revision, ...ids].every(isText) &&
      languages.every(isText) &&
      /^(known|strict|tagged)$/.test(gate) &&
      !!categories[0] &&
      categories.every(({ required = true }) => (required as unknown) === true) &&
      new Set(ids).size === ids.length &&
      // `constructor` would be found on any object, a record without it too.
      ids.every((id) => /^[a-z][a-z0-9-]*$/.test(id) && !(id in {})) &&
      services.every((service) => {
        const owner = categories.find(({ id }) => id === service.category);
        return (
          owner &&
          // What runs before any choice is assessed, and in a category of its own.
          (!service.exempt ||
            (service.exempt.selfAssessment &&
              (service.exempt.optOut as unknown) === true &&
              !owner.required &&
              services.every(({ category, exempt }) => exempt ?? category !== owner.id) &&
              !isGoogleAnalytics(service))) &&
          service.cookies.every(({ name }) => isText(name) && name) &&
          [service.hosts, service.storage].every((names = []) => names.every(isText))
        );
      }) &&
      // What goes into the cookie's attributes must not end them: ASCII without space and `;`.
      (Object.values(cookie) as string[]).every((part) => /^[!-:<-~]+$/.test(part)) &&
      // Any other path is the page's own: each would have a choice of its own.
      (cookie.path ?? '/').startsWith('/') &&
      (Object.values(askAgainAfter) as string[]).every(isUsableDelay)
    );
  } catch {
    // Not an object, or one whose parts are of another kind: not a config.
    return false;
  }
}

/**
 * Throws on what is not a duration. From here on months and years are at their
 * longest; a choice that is more than 400 days old browsers have forgotten.
 */
function isUsableDelay(delay = 'P1M'): boolean {
  const days = (+addDuration(new Date('2024'), delay) - +new Date('2024')) / 864e5;
  return days > 0 && days <= 400;
}

const isText = (value: unknown) => typeof value === 'string';
