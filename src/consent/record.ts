/** How a choice was made. */
export type How = 'accept-all' | 'custom' | 'refuse-all';

/** Service id → the visitor's answer. */
export type Choices = Readonly<Record<string, boolean>>;

/** A choice with its date: what the first-party cookie carries. */
export interface ConsentRecord {
  /** Version of this format. */
  readonly v: 1;
  /** Random, drawn for each choice; tells nothing about the person. */
  readonly id: string;
  /** Moment of the choice, UTC, ISO 8601: `2026-11-22T09:00:00Z`. */
  readonly at: string;
  /** Revision of the config that the visitor was asked about. */
  readonly rev: string;
  /** How the choice was made. */
  readonly how: How;
  /** The answer for each service; an exempt service is only ever `false` (opted out). */
  readonly choices: Choices;
  /** The category of each service at that moment: one that moved is asked about again. */
  readonly categories?: Readonly<Record<string, string>>;
}

/** A record as the cookie's value: percent-encoded ASCII JSON. */
export function encodeRecord(record: ConsentRecord): string {
  return encodeURIComponent(JSON.stringify(record));
}

/**
 * Reads a cookie's value. Whatever is not a record of this version, whole and
 * well-formed, is no record: the visitor is asked again.
 *
 * @returns the record, or `undefined`; never throws
 */
export function decodeRecord(value: string): ConsentRecord | undefined {
  try {
    const record = JSON.parse(decodeURIComponent(value)) as ConsentRecord;
    return isRecord(record) ? record : undefined;
  } catch {
    // Malformed encoding, JSON or date: hostile or truncated input, hence no record.
    return undefined;
  }
}

function isRecord({ v, id, at, rev, how, choices, categories = {} }: ConsentRecord): boolean {
  return (
    (v as unknown) === 1 &&
    [id, at, rev, how].every((text) => typeof text === 'string') &&
    // Date accepts 30 February and many other shapes: only what it writes back itself counts.
    `${new Date(at).toISOString().slice(0, 19)}Z` === at.replace(/\.\d+/, '') &&
    /^(accept-all|refuse-all|custom)$/.test(how) &&
    isMapOf('boolean', choices) &&
    isMapOf('string', categories)
  );
}

/** Whether a part of a record is an object, neither `null` nor a list, with such values. */
const isMapOf = (type: 'boolean' | 'string', value: object) =>
  JSON.stringify(value).startsWith('{') && Object.values(value).every((entry) => typeof entry === type);
