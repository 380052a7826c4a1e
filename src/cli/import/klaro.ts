import type { Category } from '../../config/types.js';
import { TO_COMPLETE, cookie, fields, identifier, list, months, service, text, type Draft } from './draft.js';
import type { Literals } from './literals.js';

const ESSENTIAL = 'essential';

/** Klaro: an object with `services` (`apps` before 0.7), each with `purposes`. */
export function fromKlaro({ objects }: Literals): Draft | undefined {
  const config = objects.find((object) => servicesIn(object).some(({ purposes }) => purposes));
  if (!config) return undefined;
  const services = servicesIn(config);
  const days = months(config['cookieExpiresAfterDays']);
  const domain = text(config['cookieDomain']);
  const purposes = new Set(services.filter(({ required }) => required !== true).map(purposeOf));
  return {
    categories: [
      ...(services.some(({ required }) => required === true) ? [essential()] : []),
      ...[...purposes].map((purpose) => category(config, purpose)),
    ],
    services: services.map((given) => {
      const name = text(given['name']) ?? TO_COMPLETE;
      const said = spoken(config, name);
      return service(name, given['required'] === true ? ESSENTIAL : identifier(purposeOf(given)), {
        name: text(given['title']) ?? text(said['title']) ?? name,
        purpose: text(given['description']) ?? text(said['description']) ?? TO_COMPLETE,
        // `[pattern, path, domain]` where the place is told.
        cookies: list(given['cookies']).flatMap((entry) => cookie(Array.isArray(entry) ? entry[0] : entry) ?? []),
      });
    }),
    cookie: { name: text(config['cookieName']) ?? 'klaro', ...(domain && { domain }) },
    ...(days && { askAgainAfter: { accepted: days, refused: days } }),
  };
}

function servicesIn(object: Record<string, unknown>): Record<string, unknown>[] {
  return list(object['services'] ?? object['apps']).map(fields);
}

function purposeOf({ purposes }: Record<string, unknown>): string {
  return text(list(purposes)[0]) ?? 'optional';
}

function essential(): Category {
  return { id: ESSENTIAL, required: true, label: 'Nécessaires', description: 'Le site ne fonctionne pas sans eux.' };
}

function category(config: Record<string, unknown>, purpose: string): Category {
  const said = fields(spoken(config, 'purposes'))[purpose];
  return {
    id: identifier(purpose),
    label: text(said) ?? text(fields(said)['title']) ?? TO_COMPLETE,
    description: text(fields(said)['description']) ?? TO_COMPLETE,
  };
}

/** What the translations say of a name, in French if they do. */
function spoken({ translations }: Record<string, unknown>, name: string): Record<string, unknown> {
  const languages = fields(translations);
  return fields(fields(languages['fr'] ?? languages['zz'] ?? Object.values(languages)[0])[name]);
}
