import { consentCookieName } from '../config/consent-cookie.js';
import { optionalServices } from '../config/services.js';
import type { Config } from '../config/types.js';

/**
 * The text of a small script to stand before the loader's: where nobody has
 * answered yet, it asks for the elements' chunk (and for the texts of the page's
 * language) before the loader has come, and before the browser has compiled it.
 * Without it the chunk's round trip begins when the loader's has ended, or, with
 * the loader in the page, once that is compiled and has run. A returning visitor
 * asks for nothing.
 *
 * It decides nothing and holds nothing. Kept from running, or wrong about whom
 * the loader will ask, it costs time or a download and no more.
 *
 * `lint --html` knows this text (src/lint/page/read/scripts.ts): change both.
 *
 * @param loader the loader's text, which names the chunks
 * @param base the address of their folder, with its final slash
 * @returns ASCII that may stand between script tags; `undefined` where nobody is ever asked
 */
export function preloadHint(config: Config, loader: string, base: string): string | undefined {
  // A cookie's name, an address and languages have been checked: none of them ends a string or a script.
  const [, hash] = /loquet-ui-(\w+)\.js/.exec(loader) ?? [];
  if (!hash || !optionalServices(config).length) return undefined;
  const chosen = `navigator.globalPrivacyControl||document.cookie.includes(${JSON.stringify(`${consentCookieName(config)}=`)})`;
  const load = (address: string) => `import(${address}).catch(()=>{})`;
  // French is in the elements' chunk.
  const languages = config.languages?.filter((language) => language !== 'fr') ?? [];
  const fetching = languages.length
    ? `["ui"].concat(${JSON.stringify(languages)}.includes(document.documentElement.lang)?["translations",document.documentElement.lang]:[])` +
      `.forEach(name=>${load(`${JSON.stringify(`${base}loquet-`)}+name+"-${hash}.js"`)})`
    : load(JSON.stringify(`${base}loquet-ui-${hash}.js`));
  // In a sandboxed frame the mere look at a cookie throws.
  return `try{${chosen}||${fetching}}catch{}`;
}

/** The tag that stands in front of the loader's. */
export const hintTag = (hint: string): string => `<script>${hint}</script>`;
