import type { Bilingual } from '../catalogue/vendor.js';
import { nearest } from '../config/checks/nearest.js';
import { durationParts } from '../config/duration.js';
import schema from '../config/schema.json' with { type: 'json' };

const { $defs: defs } = schema;

/** What an answer is. */
export type AnswerKind =
  'amount' | 'cookie-name' | 'duration' | 'email' | 'host' | 'phone' | 'postal-address' | 'web-address';

/** Says what is wrong with an answer, or nothing: in English in words that go on from a name, in French in a sentence. */
type Problem = (answer: string) => Bilingual | undefined;

const matching =
  (pattern: string, form: Bilingual): Problem =>
  (answer) =>
    new RegExp(pattern, 'u').test(answer)
      ? undefined
      : { fr: `Il faut ${form.fr}, et non « ${answer} ».`, en: `should be ${form.en}, not "${answer}"` };

/** What is wrong with an answer, by what it is. */
export const problemOfKind: Readonly<Record<AnswerKind, Problem>> = {
  phone: matching(defs.PhoneNumber.pattern, {
    fr: 'un numéro de téléphone, comme « 05 61 00 00 00 »',
    en: 'a telephone number such as "05 61 00 00 00"',
  }),
  email: matching(defs.EmailAddress.pattern, {
    fr: 'une adresse e-mail, comme « dpo@habitat.example »',
    en: 'an e-mail address such as "dpo@habitat.example"',
  }),
  'web-address': matching(defs.WebAddress.pattern, {
    fr: 'une adresse web : « https://… », ou « /page » sur le site',
    en: 'a web address: "https://…", or "/page" on the site',
  }),
  'postal-address': matching('\\d{4,5}', {
    fr: 'une adresse postale avec son code postal, sur une ligne',
    en: 'a postal address with its postcode, on one line',
  }),
  host: matching(defs.HostPattern.pattern, {
    fr: 'un nom d’hôte, comme « stats.habitat.example »',
    en: 'a host such as "stats.habitat.example"',
  }),
  amount: matching('^\\d+(\\.\\d+)?$', {
    fr: 'un nombre d’euros, comme « 191125568 »',
    en: 'a number of euros such as "191125568"',
  }),
  'cookie-name': matching(defs.Cookie.properties.name.pattern, {
    fr: 'le nom d’un cookie, comme « JSESSIONID »',
    en: 'the name of a cookie such as "JSESSIONID"',
  }),
  duration: (answer) => {
    try {
      durationParts(answer);
      return undefined;
    } catch {
      return {
        fr: 'Il faut une durée en nombre entier, comme « 25 mois ».',
        en: `should be a duration in ISO 8601 such as "P25M" (25 months), not "${answer}"`,
      };
    }
  },
};

/** Nothing but what is offered. */
export function notOffered(choices: readonly { value: string }[], answer: string): Bilingual | undefined {
  const known = choices.map(({ value }) => value);
  if (known.includes(answer)) return undefined;
  const meant = nearest(answer, known);
  const mend = meant
    ? `did you mean "${meant}"?`
    : known.length > 12
      ? 'see docs/catalogue.md'
      : `there is ${known.join(', ')}`;
  return { fr: `« ${answer} » n’est pas proposé.`, en: `has no "${answer}": ${mend}` };
}
