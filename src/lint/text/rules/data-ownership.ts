import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const dataOwnership = phraseRule({
  id: 'data-ownership',
  family: 'texts',
  severity: 'info',
  standing: 'law',
  demands: 'Nobody owns personal data; persons have rights over them.',
  sources: [gdpr('art. 15')],
  says: 'the law knows no owner of personal data, but the rights of the person. Say those.',
  fr: [/proprietaires? (?:exclusif |de plein droit )?(?:de|des) (?:vos |ses |ces |leurs )?(?:informations|donnees)/],
  en: [/(?:own|owners? of) your (?:personal )?(?:data|information)/],
  unless: /bases? de donnees|propriete intellectuelle/,
});
