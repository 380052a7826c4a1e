import { carryConfig } from '../../src/cli/carry-config.js';
import { hintTag, preloadHint } from '../../src/cli/preload-hint.js';
import type { Config } from '../../src/config/types.js';
import { slug } from '../../src/first-config/site.js';

/** What goes to the site: a script that carries the config, and the tag that names it with its hash. */
export interface Delivery {
  name: string;
  script: string;
  /** With the one in front that asks for the banner sooner, where somebody is asked. */
  tag: string;
}

/** Where the site serves the kit: as `loquet bundle` has it unless told otherwise. */
const BASE = '/loquet/';

/** The same as `loquet bundle` makes: the loader as the demo serves it, with the config before it. */
export async function deliver(config: Config): Promise<Delivery> {
  const usesSignals = config.services.some(({ signals }) => signals);
  const loader = await fetch(`loquet/loquet${usesSignals ? '-with-signals' : ''}.js`);
  if (!loader.ok) throw new Error(`le chargeur ne peut pas être lu (${String(loader.status)})`);
  const loaderText = await loader.text();
  const script = carryConfig(config, loaderText);
  const name = `loquet-${slug(config.landlord.name) || 'bailleur'}.js`;
  const tag = `<script src="${BASE}${name}" integrity="${await integrity(script)}"></script>`;
  const hint = preloadHint(config, loaderText, BASE);
  return { name, script, tag: hint ? `${hintTag(hint)}\n${tag}` : tag };
}

async function integrity(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(script));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Lets the browser keep a text as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
