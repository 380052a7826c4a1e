import { gdpr, digitalEconomyAct } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const addressComplete: ConfigRule = {
  id: 'address-complete',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A postal address has its postcode.',
  sources: [digitalEconomyAct, gdpr('art. 13(1)(a)')],
  *check({ landlord, dpo, policy }) {
    const addresses = [
      { pointer: '/landlord/address', address: landlord.address },
      { pointer: '/landlord/host/address', address: landlord.host?.address },
      { pointer: '/dpo/address', address: dpo?.address },
      { pointer: '/policy/rights/address', address: policy?.rights?.address },
      ...placed(policy?.controllers, '/policy/controllers').map(({ item, pointer }) => ({
        pointer: `${pointer}/address`,
        address: item.address,
      })),
    ];
    for (const { pointer, address } of addresses) {
      if (address && !postcode.test(address))
        yield { pointer, message: `"${address}" has no postcode before its town: a letter would not arrive; add it` };
    }
  },
};

/** Of France, five digits before a town; of other countries, what they use. */
const postcode =
  /\b\d{5}\b|\b\d{4}\s+\p{Lu}|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b(?:D\d{1,2}W?|Dublin \d{1,2})\b|\b[A-Z]-\d{4,5}\b/u;
