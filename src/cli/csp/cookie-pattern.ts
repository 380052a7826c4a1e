import type { Policies } from './policies.js';

/**
 * A regular expression (PCRE) for a `Cookie` header with an acceptance in it, for
 * servers that can compare text and nothing else. It looks for what the loader
 * writes: percent-encoded JSON, its fields in their order, one answer `true`.
 * It knows nothing of dates, and takes any cookie of that name.
 */
export function cookiePattern({ cookieName, revision }: Policies): string {
  const literal = (text: string) => encodeURIComponent(text).replaceAll('.', '[.]');
  return [
    `(?:^|; ?)${literal(cookieName)}=${literal('{"v":1,')}`,
    literal(`"rev":"${revision}"`),
    literal('"choices":{'),
    `${literal('":true')}(?:${literal(',')}|${literal('}')})`,
  ].join('[^;]*');
}
