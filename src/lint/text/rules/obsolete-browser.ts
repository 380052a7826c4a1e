import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const obsoleteBrowser = phraseRule({
  id: 'obsolete-browser',
  family: 'texts',
  severity: 'info',
  standing: 'advice',
  demands: 'Advice is for browsers that exist.',
  sources: [gdpr('art. 12(1)')],
  says: 'this browser is no longer made. Advise on those that are, or leave the list out.',
  any: [/internet explorer|\bie ?(?:[6-9]|1[01])\b|netscape|windows phone|blackberry/],
  unless: /n'est plus|ne prend plus|no longer|obsolete/,
});
