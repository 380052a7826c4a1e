import type { Category } from '../../config/types.js';
import { TO_COMPLETE, cookie, fields, identifier, list, months, service, text, type Draft } from './draft.js';
import type { Literals } from './literals.js';

/** The category of purposes that stand for themselves. */
const ALONE = 'optional';
const ESSENTIAL = 'essential';
const EXEMPT = 'exempt-measurement';

/** Orejime 3: an object with `purposes`, some of them groups of others. */
export function fromOrejime({ objects }: Literals): Draft | undefined {
  const config = objects.find(({ purposes }) => list(purposes).some((purpose) => text(fields(purpose)['id'])));
  if (!config) return undefined;
  const purposes = list(config['purposes']).map(fields);
  const services = purposes.flatMap((purpose) => {
    const parts = list(purpose['purposes']).map(fields);
    return parts.length
      ? parts.map((part) => serviceOf(part, identifier(String(purpose['id']))))
      : [serviceOf(purpose, ALONE)];
  });
  const { name, domain, duration } = fields(config['cookie']);
  const days = months(duration);
  const groups = purposes.filter((purpose) => list(purpose['purposes']).length).map(categoryOf);
  const used = new Set(services.map(({ category }) => category));
  return {
    categories: [...fixed, ...groups].filter(({ id }) => used.has(id)),
    services,
    cookie: { name: text(name) ?? 'eu-consent', ...(text(domain) && { domain: text(domain) ?? '' }) },
    ...(days && { askAgainAfter: { accepted: days, refused: days } }),
  };
}

const fixed: Category[] = [
  { id: ESSENTIAL, required: true, label: 'Nécessaires', description: 'Le site ne fonctionne pas sans eux.' },
  { id: EXEMPT, label: 'Mesure d’audience sans accord', description: TO_COMPLETE },
  { id: ALONE, label: TO_COMPLETE, description: TO_COMPLETE },
];

function categoryOf({ id, title, description }: Record<string, unknown>): Category {
  return {
    id: identifier(String(id)),
    label: text(title) ?? TO_COMPLETE,
    description: text(description) ?? TO_COMPLETE,
  };
}

function serviceOf(purpose: Record<string, unknown>, group: string) {
  const { id, title, description, isMandatory, isExempt, cookies } = purpose;
  const category = isMandatory === true ? ESSENTIAL : isExempt === true ? EXEMPT : group;
  const name = text(id) ?? TO_COMPLETE;
  return service(name, category, {
    name: text(title) ?? name,
    purpose: text(description) ?? TO_COMPLETE,
    ...(isExempt === true && { exempt: { selfAssessment: TO_COMPLETE, optOut: true as const } }),
    // `[pattern, path, domain]`, or an object with `pattern`, where the place is told.
    cookies: list(cookies).flatMap(
      (entry) => cookie(Array.isArray(entry) ? entry[0] : (fields(entry)['pattern'] ?? entry)) ?? [],
    ),
  });
}
