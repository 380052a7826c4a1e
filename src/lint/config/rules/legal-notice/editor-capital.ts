import { digitalEconomyAct } from '../../../sources.js';
import { french } from '../../read/texts.js';
import { isCompany } from '../../read/organisations.js';
import type { ConfigRule } from '../../config-rule.js';

export const editorCapital: ConfigRule = {
  id: 'editor-capital',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A company gives its share capital.',
  sources: [digitalEconomyAct],
  *check({ landlord: { legalForm, capital } }) {
    if (legalForm && isCompany(french(legalForm)) && capital === undefined)
      yield {
        pointer: '/landlord',
        message: 'the legal notice of a company gives its share capital: add "capital", in euros',
      };
  },
};
