import { dataProtectionAct, ePrivacy } from '../../sources.js';
import { addressesOf } from '../read/addresses.js';
import { heldAddress, heldHosts } from '../read/held-hosts.js';
import type { PageRule } from '../page-rule.js';

export const pageNoTrackerWithoutScript: PageRule = {
  id: 'page-no-tracker-without-script',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'Where no script runs, nobody can be asked, and nothing that waits is fetched.',
  sources: [ePrivacy, dataProtectionAct('art. 82')],
  *check({ elements }, circumstances) {
    const hosts = heldHosts(circumstances);
    for (const element of elements) {
      if (!element.inside.includes('noscript')) continue;
      const found = addressesOf(element).flatMap((address) => heldAddress(hosts, address) ?? [])[0];
      if (found)
        yield {
          element,
          message: `without scripts there is no answer, and this <${element.name}> contacts ${found.name} all the same: take the <noscript> out`,
        };
    }
  },
};
