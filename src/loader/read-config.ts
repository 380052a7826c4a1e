import { hasUsableShape } from '../config/shape.js';
import type { Config } from '../config/types.js';
import { importOnDemand } from './chunks.js';

/** Where a config comes from: the config itself, `#id` of a JSON script above, or a URL. */
export type ConfigSource = string | object;

/** How long a server may take to answer, in milliseconds, before everything stays held. */
const TIMEOUT = 10_000;

/**
 * Reads a config. Rejects with an Error that says where and what to mend; its
 * `cause` is a ConfigError when the config is wrong.
 *
 * @param source as in `data-config`
 */
export async function readConfig(source: ConfigSource | undefined): Promise<Config> {
  let found: unknown = source;
  try {
    if (typeof source !== 'object') found = JSON.parse(await textAt(String(source)));
    if (hasUsableShape(found)) return found;
  } catch (error) {
    found = error;
  }
  // The full check, and the sentences, are fetched only when there is something to say.
  return (await importOnDemand()).explain(source, found);
}

async function textAt(source: string): Promise<string> {
  if (source.startsWith('#')) return document.querySelector(source)?.textContent ?? '';
  // Absent in Safari 15: there a silent server leaves everything held without a word.
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(TIMEOUT);
  const response = await fetch(source, { signal } as RequestInit);
  // A 404 or 500 whose body happens to be valid JSON is a failure all the same.
  // `explain` turns it into an Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the sentence about it is not downloaded by everybody
  if (!response.ok) throw response;
  return response.text();
}
