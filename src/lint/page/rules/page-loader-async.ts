import { ePrivacy, measured } from '../../sources.js';
import { runs, isLoader, loaderOf } from '../read/scripts.js';
import { addressesOf } from '../read/addresses.js';
import { heldAddress, heldHosts } from '../read/held-hosts.js';
import type { PageRule } from '../page-rule.js';

export const pageLoaderAsync: PageRule = {
  id: 'page-loader-async',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'Where the loader is asynchronous, everything that waits is tagged.',
  sources: [ePrivacy, measured('an asynchronous loader holds what is tagged, and nothing else')],
  *check(page, circumstances) {
    const loader = loaderOf(page);
    if (!loader?.attributes.has('async')) return;
    const hosts = heldHosts(circumstances);
    const untagged = page.elements.find(
      (element) =>
        !element.attributes.has('data-consent') &&
        !isLoader(element) &&
        (addressesOf(element).some((address) => heldAddress(hosts, address)) ||
          (runs(element) && hosts.some(({ pattern }) => element.text.includes(pattern.replace(/^\*\./, ''))))),
    );
    if (untagged)
      yield {
        element: loader,
        message: `the loader comes when it comes, and line ${String(untagged.range?.start.line ?? 0)} does not wait for it: take "async" out, or tag everything`,
      };
  },
};
