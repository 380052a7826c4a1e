import { hasUsableShape } from '../config/shape.js';
import type { Config } from '../config/types.js';
import { importParse } from './chunks.js';

/** Where a config comes from: the config itself, `#id` of a JSON script above, or a URL. */
export type ConfigSource = string | object;

/** How long a server may take to answer, in milliseconds, before everything stays held. */
const TIMEOUT = 10_000;

/**
 * Reads a config. One that is already in the page is known at once, without
 * waiting for a promise, so that nothing flashes.
 *
 * @throws Error (or rejects) with a sentence that says what to mend
 */
export function readConfig(source: ConfigSource | undefined): Config | Promise<Config> {
  if (!source) throw new Error('no config: give the script data-config="/path.json" or "#id"');
  if (typeof source !== 'string') return checked(source, 'the config');
  return source.startsWith('#') ? checked(fromPage(source), source) : fromServer(source);
}

function fromPage(selector: string): unknown {
  const text = document.getElementById(selector.slice(1))?.textContent;
  if (text == null) throw new Error(`no element ${selector}: put the JSON script above the loader`);
  return parseJson(text, selector);
}

async function fromServer(url: string): Promise<Config> {
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, TIMEOUT);
  try {
    const response = await fetch(url, { signal: abort.signal });
    // A 404 or 500 whose body happens to be valid JSON is a failure all the same.
    if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
    return await checked(parseJson(await response.text(), url), url);
  } catch (error) {
    throw abort.signal.aborted ? new Error(`${url} did not answer in ${String(TIMEOUT / 1000)} seconds`) : error;
  } finally {
    clearTimeout(timer);
  }
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${where} is not JSON: ${String(error)}`, { cause: error });
  }
}

function checked(value: unknown, where: string): Config | Promise<Config> {
  return hasUsableShape(value) ? value : explain(value, where);
}

/** Rejects with everything that is wrong: the full check is fetched only now. */
async function explain(value: unknown, where: string): Promise<never> {
  const { parse } = await importParse();
  parse(value);
  throw new Error(`${where} cannot be used`);
}
