import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const region = /<!-- sample: ([\w-]+) -->([\s\S]*?)<!-- \/sample -->/g;

/**
 * Shows the code of a page in the page: what stands between `<!-- sample: name -->`
 * and `<!-- /sample -->` runs, and is repeated as text at `<!-- code: name -->`; so are
 * a file of the repository at `<!-- file: path -->`, and a part of a config at
 * `<!-- json: path#part -->`. What a reader copies is what the tests have seen work.
 *
 * @throws Error when a page asks for a sample that it does not have
 */
export function showSamples(source, file) {
  const samples = new Map([...source.matchAll(region)].map(([, name, code]) => [name, code]));
  return source
    .replace(/<!-- code: ([\w-]+) -->/g, (_, name) => {
      const code = samples.get(name);
      if (code === undefined) throw new Error(`${file}: there is no sample "${name}"`);
      return codeBlock(asPasted(code));
    })
    .replace(/<!-- file: (\S+) -->/g, (_, path) => codeBlock(readFileSync(path, 'utf8').trim()))
    .replace(/<!-- json: (\S+)#(\S+) -->/g, (_, path, part) => codeBlock(partOf(join('demo', file, '..', path), part)));
}

function partOf(path, part) {
  const value = part.split('/').reduce((found, key) => found[key], JSON.parse(readFileSync(path, 'utf8')));
  const text = JSON.stringify(value, null, 2);
  return Number.isInteger(Number(part.split('/').at(-1))) ? text : `"${part}": ${text}`;
}

/** As one pastes it: the kit lies at the site's root there, and the demo's indentation is nobody's. */
function asPasted(code) {
  const lines = code
    .replaceAll(/(["'])\.\.\//g, '$1/')
    .replaceAll('"configs/', '"/loquet/')
    .split('\n')
    .filter((line) => line.trim());
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

export function codeBlock(code) {
  return `<pre class="code" tabindex="0"><code>${escapeText(code)}</code></pre>`;
}

export function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
