import schema from '../schema.json' with { type: 'json' };

const { $defs: defs } = schema;
const path = 'a path, such as "/" or "/espace-locataire"';

/** What a text has to look like, in words, for each part of the schema that has a pattern. */
const forms = new Map<object, string>([
  [defs.Duration, 'a duration in ISO 8601, such as "P13M" (13 months), "P1Y" or "PT30M" (30 minutes)'],
  [
    defs.Lifetime,
    'a lifetime: "session", or a duration in ISO 8601 such as "P13M" (13 months) or "PT30M" (30 minutes)',
  ],
  [defs.CalendarDate, 'a date: year, month and day, such as "2026-11-22"'],
  [defs.Revision, 'a revision: a date such as "2026-11-22", and "2026-11-22.1" for a second version of that day'],
  [
    defs.Identifier,
    'an id: at most 40 lower-case letters, digits and hyphens, the first a letter, such as "google-analytics"',
  ],
  [defs.WebAddress, 'a web address: "https://www.example.org/page", or "/page" on the site itself'],
  [defs.EmailAddress, 'an e-mail address, such as "contact@example.org"'],
  [defs.PhoneNumber, 'a telephone number: digits, spaces, dots and +, such as "+33 5 61 00 00 00"'],
  [defs.HostPattern, 'a host without https:// and without path, such as "stats.example.org" or "*.example.org"'],
  [defs.Provider.properties.country, 'the two capital letters of a country, such as "FR"'],
  [defs.Transfer.properties.country, 'the two capital letters of a country, such as "US"'],
  [
    defs.ConsentCookie.properties.name,
    'a name for a cookie: at most 64 letters, digits, dots, hyphens and underscores, such as "eu-consent"',
  ],
  [defs.ConsentCookie.properties.domain, 'a domain, such as "example.org"'],
  [defs.ConsentCookie.properties.path, path],
  [defs.ConsentCookie.properties.renewUrl, 'a path on the site itself, such as "/loquet/renew"'],
  [defs.Cookie.properties.name, 'the name of a cookie, in which one * may stand for any characters, such as "_ga_*"'],
  [defs.Cookie.properties.path, path],
  [defs.Waiver.properties.at, 'a JSON pointer, such as "/consent/askAgainAfter"'],
  [
    defs.StorageName,
    'where something is kept and its name, in which one * may stand for any characters, such as "local:_hj*", "session:_cltk" or "indexeddb:tool"',
  ],
]);

/** The form that a part of the schema asks for, in words and with an example. */
export function expectedForm(part: object): string | undefined {
  return forms.get(part);
}
