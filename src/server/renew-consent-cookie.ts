import type { ConsentCookie } from '../config/types.js';
import { cookieExpiry } from '../consent/expiry.js';
import { encodeRecord, type ConsentRecord } from '../consent/record.js';
import { LARGEST_COOKIE, newestRecord } from './newest-record.js';

/**
 * Answers a request with the record that its cookie carries, as a `Set-Cookie`
 * header: what a server has written Safari keeps for as long as it says, what a
 * script has written only for 7 days without a visit.
 *
 * The record goes back as it came. No date moves: the cookie expires 400 days
 * after the choice, however often it is written. Without a record of this
 * format, with one from the future, or with one that has expired the answer
 * has no cookie. No request makes it throw.
 *
 * @param request of the page itself, at the address that its visitors see: behind
 *   a proxy that ends TLS, `https:` all the same, or the cookie loses `Secure`
 * @param cookie the `consent.cookie` of the config
 * @param now the time, the machine's unless a test says otherwise
 * @returns 204, with the cookie or without; 403 for a page of another site; 405
 *   for any method but GET and POST
 */
export function renewConsentCookie(request: Request, cookie: ConsentCookie = {}, now: Date = new Date()): Response {
  if (!/^(GET|POST)$/.test(request.method)) return answer(405, { Allow: 'GET, POST' });
  if (!isSameSite(request)) return answer(403);
  const { name = 'eu-consent' } = cookie;
  const record = newestRecord(request.headers.get('Cookie') ?? '', name, now);
  if (!record || cookieExpiry(record) <= now) return answer(204);
  const pair = `${name}=${encodeRecord(record)}`;
  // Percent-encoding makes a value longer that did not come from the loader.
  if (pair.length > LARGEST_COOKIE) return answer(204);
  return answer(204, { 'Set-Cookie': pair + attributes(record, cookie, new URL(request.url).protocol) });
}

/**
 * The attributes that the loader writes: were the place another, there would be
 * two cookies. Not `HttpOnly`: the loader reads it.
 */
function attributes(record: ConsentRecord, { domain, path = '/' }: ConsentCookie, protocol: string): string {
  const shared = domain ? `; Domain=${domain}` : '';
  const secure = protocol === 'https:' ? '; Secure' : '';
  return `; Expires=${cookieExpiry(record).toUTCString()}; Path=${path}; SameSite=Lax${shared}${secure}`;
}

/** Whether a page of the site asks, as far as the browser says (Fetch Metadata; Safari since 16.4). */
function isSameSite({ headers }: Request): boolean {
  return /^same-(origin|site)$/.test(headers.get('Sec-Fetch-Site') ?? 'same-origin');
}

/** An answer without content that nobody keeps. */
function answer(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}
