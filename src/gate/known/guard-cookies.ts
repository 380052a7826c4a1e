import type { Patch } from './patches.js';
import type { Refuse } from './refuse.js';

/** A cookie of the CookieStore, or what names one. */
interface Named {
  name: string;
}

/**
 * Refuses the cookies of refused services, and hides those that are still
 * there: reading is an access too.
 *
 * @param isHidden whether the page may not see a cookie of this name
 */
export function guardCookies(patch: Patch, refuse: Refuse, isHidden: (name: string) => unknown): void {
  patch(Document.prototype, 'cookie', 'get', (_, proceed) =>
    (proceed() as string)
      .split('; ')
      .filter((pair) => !isHidden(nameIn(pair)))
      .join('; '),
  );
  patch(Document.prototype, 'cookie', 'set', ([text], proceed) => refuse('cookie', nameIn(String(text))) ?? proceed());

  // Absent in older browsers, and outside secure contexts.
  const { prototype } = (window as { CookieStore?: { prototype?: object } }).CookieStore ?? {};
  patch(prototype, 'set', 'value', ([cookie], proceed) =>
    refuse('cookie', (cookie as Named | undefined)?.name ?? cookie) ? Promise.resolve() : proceed(),
  );
  patch(prototype, 'get', 'value', async (_, proceed) => {
    const cookie = (await proceed()) as Named | null;
    return cookie && isHidden(cookie.name) ? null : cookie;
  });
  patch(prototype, 'getAll', 'value', async (_, proceed) =>
    ((await proceed()) as Named[]).filter(({ name }) => !isHidden(name)),
  );
}

const nameIn = (text: string) => (text.split(/[=;]/)[0] ?? '').trim();
