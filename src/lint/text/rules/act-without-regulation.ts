import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const actWithoutRegulation = phraseRule({
  id: 'act-without-regulation',
  family: 'texts',
  severity: 'info',
  standing: 'advice',
  demands: 'Who cites the act of 1978 cites the GDPR with it.',
  sources: [gdpr('art. 13')],
  says: 'the GDPR has been the first text since 25 May 2018. Name it beside the act of 1978.',
  fr: [/loi (?:francaise )?(?:n ?° ?)?78-17\b|loi .{0,12}6 janvier 1978|loi "? ?informatique et libertes/],
  unless: /2016\/679|679\/2016|\brgpd\b|\brdgp\b|reglement (?:general|europeen|ue|\(ue|\(eu)/,
  when: ({ previous, next, kind }) =>
    kind !== 'heading' && !/2016\/679|679\/2016|rgpd|reglement (?:general|europeen)/.test(`${previous} ${next}`),
});
