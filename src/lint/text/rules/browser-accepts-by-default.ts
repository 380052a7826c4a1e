import { gdpr, planet49 } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const browserAcceptsByDefault = phraseRule({
  id: 'browser-accepts-by-default',
  family: 'choice',
  severity: 'warning',
  standing: 'law',
  demands: 'What a browser accepts by default is not what its user agreed to.',
  sources: [gdpr('art. 4(11)'), planet49],
  says: 'what a browser accepts as it comes is no consent. Leave it out, and say how one answers on this site.',
  fr: [
    /navigateurs?\b.{0,80}par defaut.{0,60}accept/,
    /navigateurs?\b.{0,40}accept\w{1,4}\b.{0,40}(?:par defaut|automatiquement)/,
    /accept\w{1,4} (?:automatiquement|par defaut).{0,40}cookies?/,
  ],
  en: [
    /browsers?.{0,60}(?:by default|automatically).{0,30}accept|browsers?.{0,30}accept.{0,30}(?:by default|automatically)/,
  ],
  unless: /n'accept|ne (?:sont|accept)/,
});
