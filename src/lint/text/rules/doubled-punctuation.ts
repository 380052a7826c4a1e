import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const doubledPunctuation = phraseRule({
  id: 'doubled-punctuation',
  family: 'texts',
  severity: 'info',
  standing: 'advice',
  demands: 'Punctuation is right.',
  sources: [gdpr('art. 12(1)')],
  says: 'a slip of punctuation.',
  any: [/(?<![./])\.\.(?![./])|,,|;;|,\.(?!\.)|\( ?\)/],
});
