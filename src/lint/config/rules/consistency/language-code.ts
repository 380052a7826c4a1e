import { languageCodes } from '../../../../config/checks/language-codes.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const languageCode: ConfigRule = {
  id: 'language-code',
  family: 'consistency',
  severity: 'error',
  standing: 'advice',
  demands: "A text in several languages has the languages' codes for its fields.",
  sources: [{ cite: 'BCP 47', url: 'https://www.rfc-editor.org/info/bcp47', confidence: 'verified' }],
  check: ofCheck(languageCodes),
};
