import { bare } from './bare.mjs';
import { floor } from './floor.mjs';
import { klaro } from './klaro.mjs';
import { loquetForms } from './loquet.mjs';
import { minimalLit } from './minimal-lit/index.mjs';
import { orejime } from './orejime.mjs';
import { osano } from './osano.mjs';
import { tarteaucitron } from './tarteaucitron.mjs';
import { vanillaCookieConsent } from './vanilla-cookieconsent.mjs';

/**
 * What is measured, in the order of the tables. A kit says how it stands in a
 * page: `firstInHead`, `inHead` and `atBodyEnd` give HTML, `held` the tag of the
 * analytics script, `files` its own files by name; `accept` and `refuse` are the
 * selectors of its buttons, in the shadow root of `host` if it has one, `box` of
 * the whole banner. `kind` is what the targets compare.
 */
export const allKits = [
  bare,
  floor,
  minimalLit,
  ...loquetForms,
  vanillaCookieConsent,
  orejime,
  klaro,
  tarteaucitron,
  osano,
];
