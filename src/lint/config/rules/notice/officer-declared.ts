import { gdpr } from '../../../sources.js';
import { french } from '../../read/texts.js';
import { isPublicBody } from '../../read/organisations.js';
import type { ConfigRule } from '../../config-rule.js';

export const officerDeclared: ConfigRule = {
  id: 'officer-declared',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: "The data protection officer's contact details are told, if there is one; a public body has one.",
  sources: [gdpr('art. 13(1)(b)'), gdpr('art. 37(1)(a)')],
  *check({ dpo, landlord }) {
    if (dpo) return;
    const owed = isPublicBody(`${landlord.name} ${landlord.legalForm ? french(landlord.legalForm) : ''}`);
    yield {
      pointer: '',
      message: owed
        ? 'a public body has a data protection officer, and tells how to reach them: add "dpo"'
        : 'the notice owes the contact details of the data protection officer: add "dpo", or waive this if there is none and need not be',
    };
  },
};
