import { dataProtectionAct, ePrivacy, measured } from '../../sources.js';
import { addressesOf } from '../read/addresses.js';
import { heldAddress, heldHosts } from '../read/held-hosts.js';
import type { PageRule } from '../page-rule.js';
import type { PageElement } from '../read/page.js';

export const pageTrackerTagged: PageRule = {
  id: 'page-tracker-tagged',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'Whatever contacts a service that visitors decide on is tagged.',
  sources: [
    ePrivacy,
    dataProtectionAct('art. 82'),
    measured('the request of an untagged element leaves, whatever the gate does'),
  ],
  *check({ elements }, circumstances) {
    const hosts = heldHosts(circumstances);
    for (const element of elements) {
      if (element.attributes.has('data-consent') || element.inside.includes('noscript') || hint(element)) continue;
      const found = addressesOf(element).flatMap((address) => heldAddress(hosts, address) ?? [])[0];
      if (found)
        yield {
          element,
          message: `this <${element.name}> contacts ${found.name} before any answer: ${found.tag}, and ${waiting(element.name)}`,
        };
    }
  },
};

/** Links that only prepare are `page-no-hint`'s. */
const hint = ({ name, attributes }: PageElement) => name === 'link' && !/stylesheet/i.test(attributes.get('rel') ?? '');

const waiting = (name: string) =>
  name === 'script'
    ? 'write type="text/plain"'
    : name === 'link'
      ? 'write data-href for href'
      : 'write data-src for src';
