import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { essential, landlord, privacyPage, purpose, service } from './texts.mjs';

const root = join(import.meta.dirname, '..', '..', '..');

/** The landlord's config; `analyticsHost` is where the analytics script comes from. */
export const configFor = (analyticsHost) => ({
  revision: '2026-11-24',
  languages: ['fr'],
  landlord: { name: landlord },
  dpo: { email: 'dpo@habitat.example' },
  categories: [
    { id: 'essential', required: true, ...essential },
    { id: 'analytics', ...purpose },
  ],
  services: [
    {
      id: 'audience',
      category: 'analytics',
      name: service.name,
      provider: { name: landlord, country: 'FR', privacyUrl: privacyPage },
      purpose: service.purpose,
      hosts: [analyticsHost],
      cookies: [{ name: service.cookie, purpose: 'Reconnaître une visite répétée.', lifetime: 'P13M' }],
    },
  ],
});

const common = {
  licence: 'MIT',
  held: (src) => `<script type="text/plain" data-consent="audience" src="${src}"></script>`,
  host: 'consent-banner',
  box: 'consent-banner',
  accept: '[data-answer="accept"]',
  refuse: '[data-answer="refuse"]',
};

const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const titled = (form) => `**loquet ${version}, ${form}**`;

/**
 * What `loquet bundle` writes and prints with some options.
 *
 * @param {(host: string) => object} config by the host of the analytics script
 */
const bundleOf = (id, config, options) => ({
  ...common,
  id,
  title: id,
  kind: 'ours',
  files: (base, host) => bundled(base, config(host), options).files,
  firstInHead: (base, host) => bundled(base, config(host), options).tag,
});

/** The inline form with a config of its own. */
export const inlineWith = (id, config) => bundleOf(id, config, ['--inline']);

/** `loquet bundle --inline`: gate and config in the page. The form that the targets speak of. */
const inline = { ...inlineWith('loquet-inline', configFor), title: titled('inline') };

/** `loquet bundle`: gate and config in one file of their own. */
const external = { ...bundleOf('loquet-external', configFor, []), title: titled('external'), kind: 'form' };

/** A form whose loader the page does not wait for. */
const asynchronously = (form) => ({
  ...form,
  firstInHead: (base, host) => form.firstInHead(base, host).replace('<script ', '<script async '),
});

const asynchronous = { ...asynchronously(external), id: 'loquet-async', title: titled('external, async') };

/** The plain loader, and the config in the page beside it. */
const beside = {
  ...common,
  id: 'loquet-json',
  title: titled('external, config in the page'),
  kind: 'form',
  files: () => filesOfDist(),
  firstInHead: (base, host) =>
    `<script type="application/json" id="loquet-config">${JSON.stringify(configFor(host))}</script><script src="${base}loquet.js" data-config="#loquet-config"></script>`,
};

/** The plain loader, and the address of a config. */
const fetched = {
  ...common,
  id: 'loquet-url',
  title: titled('external, config by its address'),
  kind: 'form',
  files: (base, host) => ({ ...filesOfDist(), 'config.json': JSON.stringify(configFor(host)) }),
  firstInHead: (base) => `<script src="${base}loquet.js" data-config="${base}config.json"></script>`,
};

/** The kit in its forms, the recommended one first. */
export const loquetForms = [inline, external, asynchronous];

/** The forms without the line in front that asks for the banner sooner. */
export const formsWithoutHint = [
  { ...bundleOf('loquet-inline-no-hint', configFor, ['--inline', '--no-hint']), title: 'inline, `--no-hint`' },
  { ...bundleOf('loquet-external-no-hint', configFor, ['--no-hint']), title: 'external, `--no-hint`' },
  {
    ...asynchronously(bundleOf('loquet-async-no-hint', configFor, ['--no-hint'])),
    title: 'external, async, `--no-hint`',
  },
].map((form) => ({ ...form, kind: 'form' }));

/** The forms without `bundle`. */
export const plainForms = [beside, fetched];

const bundles = new Map();

/** What `loquet bundle` writes and prints for a folder on the site. */
function bundled(base, config, options = []) {
  const key = [base, ...options].join(' ');
  if (!bundles.has(key)) bundles.set(key, runBundle(base, config, options));
  return bundles.get(key);
}

function runBundle(base, config, options) {
  const folder = mkdtempSync(join(tmpdir(), 'loquet-bench-'));
  const file = join(folder, 'landlord.json');
  const out = join(folder, 'out');
  writeFileSync(file, JSON.stringify(config));
  const command = [join(root, 'dist/cli/main.js'), 'bundle', file, '--out', out, '--base', base, ...options];
  const tag = execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const files = filesIn(out);
  rmSync(folder, { recursive: true });
  return { tag: tag.trim(), files };
}

const filesOfDist = () => filesIn(join(root, 'dist'));

function filesIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
