import { audienceExemption, gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const commercialAudiencePurpose = phraseRule({
  id: 'commercial-audience-purpose',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands: 'Audience measurement measures; what sells is another purpose.',
  sources: [audienceExemption, gdpr('art. 5(1)(b)')],
  says: 'this is more than measuring an audience: a purpose of its own, with a consent of its own.',
  fr: [
    /(?:ameliorer|adapter|optimiser|developper) .{0,12}(?:l'offre|nos offres|(?:ses|nos|les) produits)|offres? (?:de )?(?:produits|commerciale)|prospection|search marketing|google ads|bing ads|adwords|chiffre d'affaires|reciblage|retargeting|campagnes? (?:publicitaires?|marketing)/,
  ],
  en: [
    /improve (?:our|its) (?:products|offers?)|marketing|retargeting|google ads|bing ads|adwords|turnover|campaigns?/,
  ],
  when: ({ plain, heading, previous }) =>
    /audience|statisti|analy|navigation|visit|trafic|mesur|measure/.test(`${plain} ${heading} ${previous}`) &&
    /cookie|navig|site|audience|visit|analy/.test(`${plain} ${heading}`),
});
