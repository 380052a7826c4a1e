import { durationParts } from './duration.js';
import { isGoogleAnalytics } from './services.js';
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
    const { cookie = {}, askAgainAfter = {}, gate = 'tagged' } = consent;
    const ids = [...categories, ...services].map(({ id }) => id);
    return (
      /^\d{4}-\d\d-\d\d(\.\d)?$/.test(revision) &&
      [revision, ...languages, ...ids].every(isText) &&
      (gate as string) === 'tagged' &&
      categories.every(({ required = true }) => (required as unknown) === true) &&
      new Set(ids).size === ids.length &&
      // `constructor` would be found on any object, a record without it too.
      ids.every((id) => /^[a-z][a-z0-9-]*$/.test(id) && !(id in {})) &&
      services.every((service) => {
        const owner = categories.find(({ id }) => id === service.category);
        return (
          owner &&
          // What runs before any choice is assessed.
          (!service.exempt || (service.exempt.selfAssessment && !owner.required && !isGoogleAnalytics(service))) &&
          service.cookies.every(({ name }) => isText(name) && name)
        );
      }) &&
      // What goes into the cookie's attributes must not end them: ASCII without space and `;`.
      (Object.values(cookie) as string[]).every((part) => isText(part) && /^[!-:<-~]+$/.test(part)) &&
      (Object.values(askAgainAfter) as string[]).every(isDuration)
    );
  } catch {
    // Not an object, or one whose parts are of another kind: not a config.
    return false;
  }
}

/** Throws on what is not a duration. One that is too long or of no length asks again too soon, and harms nobody. */
const isDuration = (value: string) => durationParts(value).years >= 0;

const isText = (value: unknown) => typeof value === 'string';
