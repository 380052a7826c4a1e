import { gdpr, guidelinesOnConsent } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const consentOfEmployees: ConfigRule = {
  id: 'consent-of-employees',
  family: 'notice',
  severity: 'warning',
  standing: 'guidance',
  demands: 'Employees are seldom free to refuse their employer.',
  sources: [guidelinesOnConsent('§ 21'), gdpr('recital 43')],
  *check(config) {
    for (const { item: processing, pointer } of processingsIn(config)) {
      if (processing.legalBasis === 'consent' && processing.persons.includes('employee'))
        yield {
          pointer: `${pointer}/legalBasis`,
          message: `"${processing.id}" asks employees for consent, which they can hardly refuse: name another basis, or waive this with why refusing costs them nothing`,
        };
    }
  },
};
