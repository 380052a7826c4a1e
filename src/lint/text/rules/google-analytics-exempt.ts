import { audienceExemption } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const googleAnalyticsExempt = phraseRule({
  id: 'google-analytics-exempt',
  family: 'trackers',
  severity: 'error',
  standing: 'guidance',
  demands: 'Google Analytics needs consent.',
  sources: [audienceExemption],
  says: 'Google uses the data for itself: no set-up of it is exempt. Ask for consent first.',
  fr: [
    /google analytics\b.{0,140}(?:exempt|dispens|strictement necessaire|n[e'] ?(?:necessit|requi|demand|exig|impos|suppos|appel)\w{1,5} (?:pas|aucun|nul)|(?:pas|nul) besoin (?:de |d'|du )|sans (?:votre |l'|demander (?:votre |d')?|avoir (?:besoin )?)?(?:consentement|accord|autorisation)|interet legitime)|(?:exempt|dispens)\w{0,5}\b.{0,60}google analytics/,
    /(?:aucun|nul|pas de|pas besoin de|sans) (?:consentement|accord|autorisation)\b.{0,50}(?:requis|necessaire|demande|exige|besoin|pour|avec)\b.{0,30}google analytics/,
  ],
  en: [
    /google analytics\b.{0,100}(?:exempt|strictly necessary|(?:does not|do not|doesn't|no) (?:need|require|call for|ask)|without (?:your |asking for )?(?:consent|permission|agreement)|legitimate interest)/,
    /\bno (?:consent|permission|agreement)\b.{0,40}google analytics/,
  ],
  // To say that it stays off without consent is right.
  unless:
    /n'est (?:pas|jamais|plus) (?:exempt|dispens|charge|active|lance|depose|installe|utilise)|(?:ne peut|aucun) .{0,20}exempt|not exempt|ne (?:depose|charge|lance|fonctionne|demarre|collecte|recoit|s'active|se lance|se charge)\w{0,3} (?:pas|aucun|jamais|rien)|reste (?:inactif|bloque|desactive|eteint)|(?:does not|never) (?:run|load|start|set)|is (?:not|never) (?:loaded|run|started|used)|stays off/,
});
