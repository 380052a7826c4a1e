import { digitalEconomyAct } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const editorLegalForm: ConfigRule = {
  id: 'editor-legal-form',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: "The publisher's legal form is told.",
  sources: [digitalEconomyAct],
  *check({ landlord }) {
    if (!landlord.legalForm)
      yield {
        pointer: '/landlord',
        message:
          'the legal notice says what kind of body publishes the site: add "legalForm", such as « société anonyme d’HLM »',
      };
  },
};
