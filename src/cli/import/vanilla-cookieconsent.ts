import type { Category } from '../../config/types.js';
import { TO_COMPLETE, cookie, fields, identifier, list, months, service, text, type Draft } from './draft.js';
import type { Literals } from './literals.js';

/** vanilla-cookieconsent 3: `CookieConsent.run({ categories, language })`. */
export function fromVanillaCookieConsent({ objects }: Literals): Draft | undefined {
  const config = objects.find(({ categories, language }) => categories && language);
  if (!config) return undefined;
  const categories = Object.entries(fields(config['categories']));
  const { name, domain, path, expiresAfterDays } = fields(config['cookie']);
  const days = months(expiresAfterDays);
  return {
    categories: categories.map(([id, given]) => category(id, fields(given), sectionOf(config, id))),
    services: categories.flatMap(([id, given]) => servicesOf(id, fields(given))),
    cookie: {
      name: text(name) ?? 'cc_cookie',
      ...(text(domain) && { domain: text(domain) ?? '' }),
      ...(text(path) && { path: text(path) ?? '/' }),
    },
    ...(days && { askAgainAfter: { accepted: days, refused: days } }),
  };
}

function category(id: string, { readOnly }: Record<string, unknown>, section: Record<string, unknown>): Category {
  return {
    id: identifier(id),
    ...(readOnly === true && { required: true }),
    label: text(section['title']) ?? TO_COMPLETE,
    description: text(section['description']) ?? TO_COMPLETE,
  };
}

/** What the preferences say of a category, in French if they do. */
function sectionOf({ language }: Record<string, unknown>, id: string): Record<string, unknown> {
  const translations = fields(fields(language)['translations']);
  const spoken = fields(translations['fr'] ?? Object.values(translations)[0]);
  const sections = list(fields(spoken['preferencesModal'])['sections']).map(fields);
  return sections.find(({ linkedCategory }) => linkedCategory === id) ?? {};
}

function servicesOf(id: string, { services, autoClear }: Record<string, unknown>) {
  const cleared = cookiesOf(fields(autoClear)['cookies']);
  const named = Object.entries(fields(services)).map(([name, given]) => {
    const { label, cookies } = fields(given);
    return service(name, identifier(id), { name: text(label) ?? name, cookies: cookiesOf(cookies) });
  });
  // What is erased with the category belongs to one of its services: only the site knows to which.
  if (!named[0]) return [service(`service-${id}`, identifier(id), { name: TO_COMPLETE, cookies: cleared })];
  named[0].cookies = [...named[0].cookies, ...cleared];
  return named;
}

function cookiesOf(given: unknown) {
  return list(given).flatMap((entry) => cookie(fields(entry)['name']) ?? []);
}
