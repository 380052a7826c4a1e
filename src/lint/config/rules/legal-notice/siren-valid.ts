import { sirenIn } from '../../read/sirens.js';
import type { ConfigRule } from '../../config-rule.js';

export const sirenValid: ConfigRule = {
  id: 'siren-valid',
  family: 'legal-notice',
  severity: 'error',
  standing: 'advice',
  demands: 'A SIREN number has nine digits, the last of which checks the others.',
  sources: [
    {
      cite: 'Insee, numéro SIREN: the Luhn key',
      url: 'https://www.insee.fr/fr/metadonnees/definition/c2047',
      confidence: 'remembered',
    },
  ],
  *check({ landlord: { registration } }) {
    const siren = registration && sirenIn(registration);
    if (siren && !isValid(siren))
      yield {
        pointer: '/landlord/registration',
        message: `${siren} is no SIREN number, its last digit does not check the others: a digit is wrong`,
      };
  },
};

/** The Luhn key: from the right every second digit is doubled. */
function isValid(siren: string): boolean {
  const sum = Array.from(siren)
    .reverse()
    .reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
