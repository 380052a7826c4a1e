import { audienceExemption } from '../../sources.js';
import { eitherOrder } from '../either-order.js';
import { phraseRule } from '../phrase-rule.js';

const tool = String.raw`\b(?:google analytics|universal analytics|ga ?4)\b`;

/** That nobody need be asked. */
const unasked = String.raw`\b(?:exempt\w{0,5}|dispens\w{1,4}|exoner\w{1,4}|(?:strictement )?necessaires?\b|indispensables?|essentiels?|echapp\w{1,4}|hors (?:du )?champ|(?:ne peut|\bne peuvent|\bne saurait) (?:pas )?(?:etre )?(?:refus|desactiv|oppos)\w{0,4}|(?:n'est|\bne sont|n'etant) (?:pas |donc )+(?:soumis|concerne|vise)\w{0,3}|interets? legitimes?|pas de (?:consentement|accord|bandeau|question)\b|(?:votre|l'|un|de|aucune?|nul) ?(?:consentement|accord|autorisation|avis|permission)\b.{0,12} (?:n'est|n'etant|n'a|est|\bne nous est) (?:pas |donc |nullement |en rien |point )*(?:a |etre )?(?:necessaire|requise?|demandee?|exigee?|obligatoire|recueillie?|sollicitee?|superflu\w{0,2}|inutile)|(?:n'(?:avons|a|est|y a|impos\w{1,3}|exig\w{1,3}|oblig\w{1,3}|implique|appelle)|ne) (?:\w{1,14} ){0,3}(?:pas|aucun|nul|point)(?: \w{1,12}){0,4} (?:consentement|accord|autorisation|avis|permission|bandeau))\b`;

export const googleAnalyticsExempt = phraseRule({
  id: 'google-analytics-exempt',
  family: 'trackers',
  severity: 'error',
  standing: 'guidance',
  demands: 'Google Analytics needs consent.',
  sources: [audienceExemption],
  says: 'Google uses the data for itself: no set-up of it is exempt. Ask for consent first.',
  fr: [
    /google analytics\b[^;]{0,140}(?:exempt|dispens|strictement necessaire|n[e'] ?(?:necessit|requi|demand|exig|impos|suppos|appel)\w{1,5} (?:pas|aucun|nul)|(?:pas|nul) besoin (?:de |d'|du )|sans (?:votre |l'|demander (?:votre |d')?|avoir (?:besoin )?)?(?:consentement|accord|autorisation)|interet legitime)|(?:exempt|dispens)\w{0,5}\b.{0,60}google analytics/,
    /(?:aucun|nul|pas de|pas besoin de|sans) (?:consentement|accord|autorisation)\b.{0,50}(?:requis|necessaire|demande|exige|besoin|pour|avec)\b.{0,30}google analytics/,
    eitherOrder(tool, unasked, 100),
    new RegExp(`${tool}[^;]{0,100}\\bsans (?:\\w{1,14} ){0,3}(?:consentement|accord|avis|autorisation|permission)\\b`),
  ],
  en: [
    /google analytics\b.{0,100}(?:exempt|strictly necessary|(?:does not|do not|doesn't|no) (?:need|require|call for|ask)|without (?:your |asking for )?(?:consent|permission|agreement)|legitimate interest)/,
    /\bno (?:consent|permission|agreement)\b.{0,40}google analytics/,
  ],
  // To say that it stays off without consent is right.
  unless:
    /(?:n'utilis|\bne recour|avons (?:retire|abandonne|remplace)|remplac)\w{0,4} (?:\w{1,6} )?google analytics|(?:au lieu|a la place|contrairement a|pas|plus) (?:de )?google analytics|\b(?:ni|et non|,? non|plutot que) (?:pas )?(?:pour |de )?google analytics|ce que google analytics \b(?:ne|n')|qu'(?:avec|apres)|uniquement (?:avec|apres|si)|seulement (?:avec|apres|si)|rien n'est|que si|\b(?:ne|n')\w{0,3} ?\w{1,12} (?:pas|plus|jamais|aucune?)\b.{0,30}(?:exempt|dispens)|(?:n'est|\bne sont) (?:pas|jamais|plus|ni) (?:\w{1,14} )?(?:necessaire|indispensable|essentiel)\w{0,2} (?:a|au|pour)\b|(?:attend|demand|exig|suppos|requier|apres|avec|selon)\w{0,5} (?:toujours )?votre (?:accord|consentement|choix)|soumis\w{0,2} a (?:votre |l'|un )?(?:accord|consentement)|(?:accord|consentement) (?:est|reste) (?:donc |toujours )?(?:necessaire|indispensable|requis|demande|exige|obligatoire)|n'est (?:pas|jamais|plus) (?:exempt|dispens|charge|active|lance|depose|installe|utilise)|(?:ne peut|aucun) .{0,20}exempt|not exempt|\bne (?:depose|charge|lance|fonctionne|demarre|collecte|recoit|s'active|se lance|se charge)\w{0,3} (?:pas|aucun|jamais|rien)|reste (?:inactif|bloque|desactive|eteint)|(?:does not|never) (?:run|load|start|set)|is (?:not|never) (?:loaded|run|started|used)|stays off/,
});
