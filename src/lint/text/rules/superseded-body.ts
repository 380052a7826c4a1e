import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const supersededBody = phraseRule({
  id: 'superseded-body',
  family: 'texts',
  severity: 'warning',
  standing: 'advice',
  demands: 'Bodies that are named exist, under their name and at their address.',
  sources: [gdpr('art. 12(1)')],
  says: 'this body or this address is no more. The CNIL is at 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07; the working party of article 29 has become the European Data Protection Board.',
  any: [
    /\bg ?29\b|groupe (?:de travail )?(?:de l')?"? ?article 29|article 29 working party|\b(?:hadopi|halde)\b|\brue vivienne\b|rue saint[- ]guillaume/,
  ],
  unless: /ancien|formerly|remplac|devenu/,
});
