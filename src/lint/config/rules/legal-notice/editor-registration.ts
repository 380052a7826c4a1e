import { digitalEconomyAct } from '../../../sources.js';
import { french } from '../../read/texts.js';
import { isCompany } from '../../read/organisations.js';
import { sirenIn } from '../../read/sirens.js';
import type { ConfigRule } from '../../config-rule.js';

export const editorRegistration: ConfigRule = {
  id: 'editor-registration',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A company gives its number in the register.',
  sources: [digitalEconomyAct],
  *check({ landlord: { legalForm, registration } }) {
    if (legalForm && isCompany(french(legalForm)) && !registration)
      yield {
        pointer: '/landlord',
        message:
          'a company is registered, and its legal notice gives the number: add "registration", such as « RCS Toulouse 412 259 715 »',
      };
    else if (registration && /\bRCS\b/i.test(registration) && !sirenIn(registration))
      yield {
        pointer: '/landlord/registration',
        message: `"${registration}" names the register but no number of nine digits: add it`,
      };
  },
};
