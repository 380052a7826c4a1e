import type { Config } from '../../../src/config/types.js';
import { documentJar } from '../../../src/cookies/document-jar.js';
import { ConsentStore } from '../../../src/store/consent-store.js';
import type { CookieJar } from '../../../src/store/ports.js';

/** A store at its first visit: what is essential is granted, and what is exempt. */
export function storeOf(config: Config, jar: CookieJar = documentJar): ConsentStore {
  const store = new ConsentStore({ clock: () => new Date('2026-11-24T10:00:00Z'), jar, globalPrivacyControl: false });
  store.start(config);
  return store;
}
