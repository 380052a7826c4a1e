import type { ConfigProblem } from '../config-error.js';
import { isSafeAddress, linksIn } from '../text.js';
import type { Fields } from './fields.js';
import { placesIn } from './walk.js';

/** Addresses that lead somewhere else than they say, and links that would be shown as the text they are. */
export function* addresses(config: Fields): Generator<ConfigProblem> {
  for (const { pointer, value } of placesIn(config)) {
    if (typeof value !== 'string') continue;
    // To browsers a backslash is a slash, and `//host` another site.
    if (value.startsWith('/\\'))
      yield { pointer, message: 'leads to another site: a path of this one begins with one slash' };
    for (const { href } of linksIn(value)) {
      if (!isSafeAddress(href))
        yield {
          pointer,
          message: `the link to "${href}" would not be one: an address begins with https://, http://, mailto:, tel:, / or #`,
        };
    }
  }
}
