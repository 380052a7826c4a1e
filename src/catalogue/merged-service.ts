import { fieldsOf, objectsIn, type Fields } from '../config/checks/fields.js';
import type { Cookie, Service } from '../config/types.js';

/**
 * A service of the catalogue with the changes of a source: a field that is given
 * takes the place of the whole field, but cookies change one by one, and of the
 * provider a part. (Spreading makes plain fields even of a hostile `__proto__`.)
 */
export function mergedService(known: Service, changes: Fields): Fields {
  const others = Object.entries(changes).filter(([field]) => !['use', 'without'].includes(field));
  const { cookies, provider } = changes;
  return {
    ...known,
    ...Object.fromEntries(others),
    ...(provider === undefined ? {} : { provider: mergedProvider(known.provider, provider) }),
    ...(cookies === undefined ? {} : { cookies: mergedCookies(known.cookies, cookies) }),
  };
}

/** Of another company the catalogue knows neither the country nor the privacy notice. */
function mergedProvider(known: Service['provider'], given: unknown): unknown {
  const fields = fieldsOf(given);
  if (fields !== given || Object.hasOwn(fields, 'name')) return given;
  return { ...known, ...fields };
}

/** The catalogue's cookies in their order, then those that the source adds. */
function mergedCookies(known: readonly Cookie[], given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  const changes = objectsIn(given).map(([, change]) => change);
  const names = known.map(({ name }) => name as unknown);
  return [
    ...known.map((cookie) => ({ ...cookie, ...changes.find(({ name }) => name === cookie.name) })),
    ...(given as unknown[]).filter((_, at) => !names.includes(changes[at]?.['name'])),
  ];
}
