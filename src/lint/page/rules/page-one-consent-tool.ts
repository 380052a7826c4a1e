import { gdpr, cnilRecommendation } from '../../sources.js';
import { isLoader } from '../read/scripts.js';
import { addressesOf, hostOfAddress } from '../read/addresses.js';
import { coversHost } from '../../config/read/hosts.js';
import type { PageRule } from '../page-rule.js';

export const pageOneConsentTool: PageRule = {
  id: 'page-one-consent-tool',
  family: 'page',
  severity: 'warning',
  standing: 'law',
  demands: 'One tool asks.',
  sources: [cnilRecommendation('art. 6'), gdpr('art. 7(1)')],
  *check({ elements }, { vendors = [] }) {
    const tools = vendors.filter(({ kind }) => kind === 'consent');
    for (const element of elements) {
      const [address = ''] = addressesOf(element);
      const host = hostOfAddress(address) ?? '';
      const tool =
        tools.find(({ hosts }) => hosts.some((pattern) => coversHost(pattern, host)))?.name ??
        /tarteaucitron|orejime|klaro|cookieconsent|axeptio|didomi/i.exec(address)?.[0];
      if (tool && element.name === 'script' && !isLoader(element))
        yield {
          element,
          message: `${tool} asks on this page, too: two tools ask twice and keep two answers; take it off`,
        };
    }
  },
};
