import { hasUsableShape } from '../config/shape.js';
import type { Config } from '../config/types.js';
import { importOnDemand } from './chunks.js';

/** Where a config comes from: the config itself, `#id` of a JSON script above, or a URL. */
export type ConfigSource = string | object;

/** How long a server may take to answer, in milliseconds, before everything stays held. */
const TIMEOUT = 10_000;

/**
 * Reads a config. Rejects with a sentence that says what to mend.
 *
 * @param source as in `data-config`
 */
export async function readConfig(source: ConfigSource | undefined): Promise<Config> {
  if (!source) throw new Error('no config: set data-config to its URL or #id');
  const value = typeof source === 'string' ? parseJson(await textAt(source), source) : source;
  if (hasUsableShape(value)) return value;
  // The full check, and its sentences, are fetched only now.
  await (await importOnDemand()).explain(value);
  throw new Error('the config cannot be used');
}

async function textAt(source: string): Promise<string> {
  if (source.startsWith('#')) {
    const script = document.getElementById(source.slice(1));
    if (!script) throw new Error(`no ${source}: put the JSON script above the loader`);
    return script.textContent;
  }
  // Absent in Safari 15: there a silent server leaves everything held without a word.
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(TIMEOUT);
  const response = await fetch(source, { signal } as RequestInit).catch((error: unknown) => {
    throw new Error(`${source} did not answer: ${String(error)}`);
  });
  // A 404 or 500 whose body happens to be valid JSON is a failure all the same.
  if (!response.ok) throw new Error(`${source} answered ${String(response.status)}`);
  return response.text();
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${where} is not JSON: ${String(error)}`, { cause: error });
  }
}
