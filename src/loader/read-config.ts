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
  const inPage = typeof source === 'object';
  try {
    const value: unknown = inPage ? source : JSON.parse(await textAt(source));
    // The full check, and its sentences, are fetched only when there is something to say.
    if (!hasUsableShape(value)) await (await importOnDemand()).explain(value);
    return value as Config;
  } catch (cause) {
    throw new Error(`${inPage ? 'config' : String(source)}: ${(cause as Error).message}`, { cause });
  }
}

async function textAt(source: string | undefined): Promise<string> {
  if (!source) throw new Error('set data-config to a URL or #id');
  if (source.startsWith('#')) {
    const script = document.getElementById(source.slice(1));
    if (!script) throw new Error('must stand above the loader');
    return script.textContent;
  }
  // Absent in Safari 15: there a silent server leaves everything held without a word.
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(TIMEOUT);
  const response = await fetch(source, { signal } as RequestInit);
  // A 404 or 500 whose body happens to be valid JSON is a failure all the same.
  if (!response.ok) throw new Error(`the server answered ${String(response.status)}`);
  return response.text();
}
