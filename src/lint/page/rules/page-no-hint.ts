import { ePrivacy, measured } from '../../sources.js';
import { heldAddress, heldHosts } from '../read/held-hosts.js';
import type { PageRule } from '../page-rule.js';

export const pageNoHint: PageRule = {
  id: 'page-no-hint',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'The page prepares no connection to what has to wait.',
  sources: [ePrivacy, measured('nothing holds a preconnect, and a preload is fetched')],
  *check({ elements }, circumstances) {
    const hosts = heldHosts(circumstances);
    for (const element of elements) {
      const rel = element.attributes.get('rel') ?? '';
      if (element.name !== 'link' || element.attributes.has('data-consent') || !hints.test(rel)) continue;
      const found = heldAddress(hosts, element.attributes.get('href') ?? '');
      if (found)
        yield {
          element,
          message: `rel="${rel}" contacts ${found.name} before any answer, and no gate can hold that: take the line out`,
        };
    }
  },
};

const hints = /\b(preload|modulepreload|prefetch|dns-prefetch|preconnect|prerender)\b/i;
