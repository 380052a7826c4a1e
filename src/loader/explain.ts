import { parse } from '../config/parse.js';

/**
 * Says what is wrong with a config that the loader cannot use, where, and how
 * to mend it.
 *
 * @param source as in `data-config`
 * @param found what was there, or why nothing was: a Response, or an Error
 * @throws (always) Error; its `cause` is a ConfigError when the config is wrong
 */
export function explain(source: string | object | undefined, found: unknown): never {
  const where = typeof source === 'string' ? source : 'config';
  if (source === undefined) throw new Error(`${where}: set data-config to a URL or #id`);
  if (where.startsWith('#') && !document.querySelector(where))
    throw new Error(`${where}: must stand above the loader`, { cause: found });
  if (found instanceof Response) throw new Error(`${where}: the server answered ${String(found.status)}`);
  // WebKit says "Fetch is aborted" of a fetch that its signal ended; there is no other reason to abort it.
  if (found instanceof Error && /^(Abort|Timeout)Error$/.test(found.name))
    throw new Error(`${where}: the server did not answer in time`, { cause: found });
  // WebKit's own words do not speak of JSON: "The string did not match the expected pattern."
  if (found instanceof Error && found.name === 'SyntaxError')
    throw new Error(`${where}: is not JSON: ${found.message}`, { cause: found });
  if (found instanceof Error) throw new Error(`${where}: ${found.message}`, { cause: found });
  try {
    parse(found);
  } catch (cause) {
    throw new Error(`${where}: ${(cause as Error).message}`, { cause });
  }
  // Reached only if the loader's check refused what the whole one allows, which a test rules out.
  throw new Error(`${where}: cannot be used`);
}
