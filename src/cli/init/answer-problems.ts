import { nearest } from '../../config/checks/nearest.js';
import { durationParts } from '../../config/duration.js';
import schema from '../../config/schema.json' with { type: 'json' };
import type { Choice } from './question.js';

const { $defs: defs } = schema;

/** Says what is wrong with an answer, or nothing. */
type Problem = (answer: string) => string | undefined;

const matching =
  (pattern: string, form: string): Problem =>
  (answer) =>
    new RegExp(pattern, 'u').test(answer) ? undefined : `should be ${form}, not "${answer}"`;

export const notAPhone = matching(defs.PhoneNumber.pattern, 'a telephone number such as "05 61 00 00 00"');
export const notAnEmail = matching(defs.EmailAddress.pattern, 'an e-mail address such as "dpo@habitat.example"');
export const notAnAddress = matching(defs.WebAddress.pattern, 'a web address: "https://…", or "/page" on the site');
export const notPostal = matching('\\d{4,5}', 'a postal address with its postcode, on one line');
export const notAHost = matching(defs.HostPattern.pattern, 'a host such as "stats.habitat.example"');
export const notAnAmount = matching('^\\d+(\\.\\d+)?$', 'a number of euros such as "191125568"');
export const notACookieName = matching(
  defs.Cookie.properties.name.pattern,
  'the name of a cookie such as "JSESSIONID"',
);

export const notADuration: Problem = (answer) => {
  try {
    durationParts(answer);
    return undefined;
  } catch {
    return `should be a duration in ISO 8601 such as "P25M" (25 months), not "${answer}"`;
  }
};

/** Nothing but what is offered. */
export function notOffered(choices: readonly Choice[], answer: string): string | undefined {
  const known = choices.map(({ value }) => value);
  if (known.includes(answer)) return undefined;
  const meant = nearest(answer, known);
  return `has no "${answer}": ${meant ? `did you mean "${meant}"?` : known.length > 12 ? 'see docs/catalogue.md' : `there is ${known.join(', ')}`}`;
}
