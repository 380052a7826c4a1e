import { sirenIn } from '../../read/sirens.js';
import type { ConfigRule } from '../../config-rule.js';

export const vatMatchesRegistration: ConfigRule = {
  id: 'vat-matches-registration',
  family: 'legal-notice',
  severity: 'error',
  standing: 'advice',
  demands: 'A French VAT number holds the SIREN number, and a key computed from it.',
  sources: [
    {
      cite: 'Commission, VIES: how French VAT numbers are made',
      url: 'https://ec.europa.eu/taxation_customs/vies/',
      confidence: 'remembered',
    },
  ],
  *check({ landlord: { registration, vatNumber } }) {
    const [, key, siren] = /^FR\s?(\d{2})\s?(\d{3}\s?\d{3}\s?\d{3})$/.exec(vatNumber ?? '') ?? [];
    if (!key || !siren) return;
    const number = siren.replace(/\s/g, '');
    const registered = registration && sirenIn(registration);
    if (registered && registered !== number)
      yield {
        pointer: '/landlord/vatNumber',
        message: `is of the company ${number}, "registration" of ${registered}: correct one of them`,
      };
    else if (Number(key) !== (12 + 3 * (Number(number) % 97)) % 97)
      yield {
        pointer: '/landlord/vatNumber',
        message: `the key ${key} does not fit the company’s number ${number}: a digit is wrong`,
      };
  },
};
