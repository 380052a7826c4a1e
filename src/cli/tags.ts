import { CliError } from './cli-error.js';
import { integrity } from './integrity.js';

/** The tag of a bundle that is a file of its own. */
export function externalTag(base: string, file: string, script: string): string {
  return `<script src="${base}${file}" integrity="${integrity('sha384', script)}"${crossOrigin(base)}></script>`;
}

/**
 * A file of another origin is compared with its hash only when it is fetched
 * with CORS; one of the site itself is comparable as it is, and the attribute
 * would only keep cookies from a server that may ask for them.
 */
const crossOrigin = (base: string) => (isPath(base) ? '' : ' crossorigin="anonymous"');

/** The bundle inside the page; `base` is where its chunks lie. */
export function inlineTag(base: string, script: string): string {
  // Either would end the script early, or hide its end, wherever it stands.
  const unsafe = /<\/script|<!--/i.exec(script)?.[0];
  if (unsafe) throw new CliError('usage', `the loader contains "${unsafe}" and cannot be put into a page`);
  return `<script data-base="${base}">${script}</script>`;
}

/** What a content security policy needs: the scripts that stand in the page, and the files of the kit. */
export function scriptPolicy(base: string, inPage: readonly string[]): string {
  const hashes = inPage.map((script) => `'${integrity('sha256', script)}'`);
  return ['script-src', ...hashes, isPath(base) ? "'self'" : new URL(base).origin].join(' ');
}

const isPath = (base: string) => base.startsWith('/');
