import type { Config } from '../../src/config/types.js';
import type { Qa } from './qa.js';

/** The page's config, also while the kit is made to believe that there is none. */
export async function pageConfig(qa: Qa): Promise<Config | undefined> {
  const known = await window.loquet?.ready.then(
    ({ config }) => config,
    () => undefined,
  );
  if (known || !qa.source) return known;
  try {
    const text = qa.source.startsWith('#')
      ? document.querySelector(qa.source)?.textContent
      : await (await fetch(qa.source)).text();
    return JSON.parse(text ?? '') as Config;
  } catch {
    // There is none: the states that need one are out of reach.
    return undefined;
  }
}
