import { consentCookieName } from '../../src/config/consent-cookie.js';
import type { Config } from '../../src/config/types.js';
import { encodeRecord, type ConsentRecord } from '../../src/consent/record.js';
import { eraseCookie } from '../../src/cookies/erase-cookie.js';
import type { ConsentStore } from '../../src/store/consent-store.js';
import { browserJar } from './browser-jar.js';
import { writeCarrier, type Carrier } from './session.js';

/**
 * The consent cookie of this page as the browser has it, whatever a forced state
 * hides from the kit; with an empty value when there is none.
 */
export function findCarrier(config: Config | undefined): Carrier {
  const name = consentCookieName(config);
  return { ...place(config), name, value: browserJar.all().find(([found]) => found === name)?.[1] ?? '' };
}

/** Puts a record, or something that is none, in the consent cookie's place. */
export function putCarrier(config: Config | undefined, content: ConsentRecord | string): void {
  eraseCarrier(config);
  const value = typeof content === 'string' ? content : encodeRecord(content);
  writeCarrier({ ...place(config), name: consentCookieName(config), value });
}

export function eraseCarrier(config: Config | undefined): void {
  eraseEverywhere(config, consentCookieName(config));
}

/** Erases a cookie as the kit does, on each domain and path that it may be set for. */
export function eraseEverywhere(config: Config | undefined, name: string): void {
  eraseCookie({ config, jar: browserJar } as unknown as ConsentStore, name);
}

function place(config: Config | undefined): Pick<Carrier, 'domain' | 'path'> {
  const { domain, path = '/' } = config?.consent?.cookie ?? {};
  return { path, ...(domain && { domain }) };
}
