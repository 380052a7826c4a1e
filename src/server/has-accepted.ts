import { consentCookieName } from '../config/consent-cookie.js';
import { optionalServices } from '../config/services.js';
import type { Config } from '../config/types.js';
import { decide } from '../consent/decide.js';
import { newestRecord } from './newest-record.js';

/**
 * Whether the visitor has accepted something, as the loader will find: at least
 * one optional service is granted now. A server chooses the page's content
 * security policy by it (level `strict`).
 *
 * @param cookies the request's `Cookie` header, hostile input
 * @param config the one that the page's loader has, as `parse` gave it
 * @param now the time, the machine's unless a test says otherwise
 * @returns `false` for a request without a record, or with one that has lapsed; never throws
 */
export function hasAccepted(cookies: string | null | undefined, config: Config, now: Date = new Date()): boolean {
  const record = newestRecord(cookies ?? '', consentCookieName(config), now);
  // Global Privacy Control grants nothing, and takes back nothing that was answered.
  const { granted } = decide({ config, record, now, globalPrivacyControl: false });
  return optionalServices(config).some(({ id }) => granted.has(id));
}
