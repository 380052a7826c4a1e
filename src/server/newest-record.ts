import { decodeRecord, type ConsentRecord } from '../consent/record.js';

/** Browsers keep no cookie whose name and value are longer than this (RFC 6265bis, section 5.6), in bytes. */
export const LARGEST_COOKIE = 4096;

/**
 * The newest record that a `Cookie` header carries under a name: a host and its
 * parent domain may each have set one, and browsers send both. One from the
 * future is none: it would hide every answer until then.
 *
 * @param header the header's value, hostile input; empty when there is none
 * @returns the record, or `undefined`; never throws
 */
export function newestRecord(header: string, name: string, now: Date): ConsentRecord | undefined {
  return (
    header
      .split(';')
      .map((pair) => pair.trim())
      // What no browser has kept is not looked into: JSON nested ten thousand deep could not be written again.
      .filter(({ length }) => length <= LARGEST_COOKIE)
      // The name ends at the first `=`, as in RFC 6265, section 5.2.
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => decodeRecord(pair.slice(name.length + 1)))
      .filter((record) => record !== undefined)
      .filter(({ at }) => Date.parse(at) <= now.getTime())
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0]
  );
}
