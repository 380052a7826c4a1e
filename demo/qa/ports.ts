import { cookieExpiry } from '../../src/consent/expiry.js';
import { decodeRecord } from '../../src/consent/record.js';
import { documentJar } from '../../src/cookies/document-jar.js';
import type { Clock, CookieJar } from '../../src/store/ports.js';
import type { QaState } from './session.js';

/** The machine's clock, moved. `Date` itself stays as it is: only the kit travels. */
export function clockOf({ offset = 0 }: QaState): Clock {
  return () => new Date(Date.now() + offset);
}

/** The browser's cookies as they would be at the panel's moment: it keeps a record for 400 days and no longer. */
export function jarOf({ force }: QaState, now: Clock): CookieJar {
  if (force === 'no-cookies') return { all: () => [], set: () => undefined };
  const hasExpired = (value: string) => {
    const record = decodeRecord(value);
    return !!record && cookieExpiry(record) <= now();
  };
  return {
    all: () => documentJar.all().filter(([, value]) => !hasExpired(value)),
    set: (text) => {
      documentJar.set(text);
    },
  };
}

/** What a browser with Global Privacy Control shows to pages. */
export function announcePrivacyControl(): void {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
}
