import { floor } from './floor.mjs';
import { formsWithoutHint, loquetForms, plainForms } from './loquet.mjs';
import { bare } from './bare.mjs';

const [inline, external, asynchronous] = loquetForms;
const [inlineNoHint, externalNoHint, asynchronousNoHint] = formsWithoutHint;
const [beside, fetched] = plainForms;

/** A form with something done to its HTML. */
const way = (form, id, title, change) => ({
  ...form,
  id,
  title,
  kind: 'form',
  firstInHead: (base, host) => change(form.firstInHead(base, host), base, form.files(base, host)),
});

const uiIn = (files) => Object.keys(files).find((name) => name.startsWith('loquet-ui-'));

/*
 * Ways to be faster that a site has, or that the kit could take: `npm run bench
 * -- --ways` measures them beside the forms that they change.
 */
const preloaded = way(
  inlineNoHint,
  'way-inline-preload',
  'inline, the elements’ chunk preloaded by the page',
  (tag, base, files) => `<link rel="modulepreload" href="${base}${uiIn(files)}">${tag}`,
);

const externalPreloaded = way(
  externalNoHint,
  'way-external-preload',
  'external, the elements’ chunk preloaded by the page',
  (tag, base, files) => `<link rel="modulepreload" href="${base}${uiIn(files)}">${tag}`,
);

const deferred = way(external, 'way-defer', 'external, defer', (tag) => tag.replace('<script ', '<script defer '));

const configPreloaded = way(
  fetched,
  'way-config-preload',
  'config by its address, preloaded by the page',
  (tag, base) => `<link rel="preload" as="fetch" crossorigin href="${base}config.json">${tag}`,
);

/** The ways, each after the form that it starts from. */
export const ways = [
  bare,
  floor,
  inline,
  inlineNoHint,
  preloaded,
  external,
  externalNoHint,
  externalPreloaded,
  deferred,
  asynchronous,
  asynchronousNoHint,
  beside,
  fetched,
  configPreloaded,
];
