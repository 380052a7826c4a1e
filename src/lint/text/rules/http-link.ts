import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const httpLink = phraseRule({
  id: 'http-link',
  family: 'texts',
  severity: 'info',
  standing: 'good-practice',
  demands: 'Links are https.',
  sources: [gdpr('art. 32')],
  says: 'this address is not encrypted. Write it with https:, once you have seen that it answers.',
  any: [/\bhttp:\/\/(?!localhost)[^\s)>\]"']{3,200}/],
});
