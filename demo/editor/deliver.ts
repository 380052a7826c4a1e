import { carryConfig } from '../../src/cli/carry-config.js';
import type { Config } from '../../src/config/types.js';
import { slug } from '../../src/first-config/site.js';

/** What goes to the site: a script that carries the config, and the tag that names it with its hash. */
export interface Delivery {
  name: string;
  script: string;
  tag: string;
}

/** The same as `loquet bundle` makes: the loader as the demo serves it, with the config before it. */
export async function deliver(config: Config): Promise<Delivery> {
  const usesSignals = config.services.some(({ signals }) => signals);
  const loader = await fetch(`loquet/loquet${usesSignals ? '-with-signals' : ''}.js`);
  if (!loader.ok) throw new Error(`le chargeur ne peut pas être lu (${String(loader.status)})`);
  const script = carryConfig(config, await loader.text());
  const name = `loquet-${slug(config.landlord.name) || 'bailleur'}.js`;
  return { name, script, tag: `<script src="/loquet/${name}" integrity="${await integrity(script)}"></script>` };
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
