import { gdpr, guidelinesOnConsent } from '../../sources.js';
import { tracker } from '../either-order.js';
import { phraseRule } from '../phrase-rule.js';

const refusing = String.raw`\b(?:refus\w{0,5}|\b(?:ne |n')(?:\w{1,9} )?(?:pas )?(?:accept|consent|voul|souhait)\w{0,6}(?: pas)?|sans|pas d[e']|rejet\w{1,4}|desactiv\w{1,4})\b.{0,30}${tracker}`;

const shut = String.raw`(?:\b(?:ne |n')(?:pourr|peu|pouv|pou|aur|a|sera|seront)\w{0,4} (?:pas|plus|ni)\b.{0,12}(?:acced|acces|ouvr|entr|consult|utilis|pay|connect|poursuiv|continu|cre|depos|fair|voir|lir|inscri|accessib|disponib|possib)|pas d'acces|(?<!n')empech\w{1,4}|(?<!n')(?:interdi\w{1,4})|\bfermee?s?\b|\b(?:cache|masque|verrouille|suspendu|limite|reserve|ecarte|rejete|retire)e?s?\b|\bne (?:s'|se |vous |nous )?(?:affich|ouvr|charg|permet|permett|laiss|donn|sera)\w{0,4} (?:pas|plus)|\bne fonctionn\w{1,4} (?:pas|plus)|\bbloquee?s?\b|inaccessible|indisponible|impossible|perd\w{1,3} l'acces|vous prive\b|(?:entrain|provoqu|condui|implique|signifi|caus)\w{0,5} (?:\w{1,4} ?)?(?:l')?(?:fermeture|interdiction|blocage|suspension|perte|impossibilite|deconnexion|exclusion|fin)|(?:vous|on) (?:renoncez|renonce|perdez|perd|vous privez)\b|(?:redirig|renvoy|dirig|conduit)\w{0,3} (?:hors|vers (?:un autre|l'exterieur|la sortie))|deconnecte|exclus?\b|(?:devez|faut|invit\w{1,4} a) (?:quitter|renoncer|partir))`;

const required = String.raw`\b(?:devez|devra|devrez|doit|faut|faudra|necessaire d[e']|suppos\w{1,4}|exig\w{1,4}|requier\w{1,3}|impos\w{1,3}|implique\w{0,2}|a condition|sous condition|des lors que|reserv\w{1,4} [^;]{0,40}(?:a|aux)\b|seule?s? (?:ceux|celles|les \w{1,14}|l\w{1,14})(?: qui)?|uniquement (?:si|a)|seulement si|que si|qu'a|qu'aux|prealable|obligat\w{3,6}|tenus? d[e']|apres)\b[^;]{0,40}\b(?:accept\w{0,6}|consent\w{0,6}|dit oui|autoris\w{1,6}|valid\w{1,4})\b.{0,30}${tracker}`;

const orLeave = String.raw`(?:entre |soit )?(?:accept\w{1,4}|consent\w{1,4}|autoris\w{1,4})\b.{0,30}${tracker}.{0,20} (?:et|ou|soit) (?:vous )?(?:de )?(?:quitt|renonc|part|sort|pass)\w{1,4}`;

/** To see a film of another site one has to let that site in. */
const ofThirdParty = String.raw`^(?!.*\b(?:videos?|films?|cartes?|plans?|youtube|vimeo|dailymotion|google maps|lecteur|contenus?)\b)(?!.*\b(?:depot|depos\w{1,4}|usage|emploi|utilisation|utilisons|installation|lecture|lire) (?:d(?:e|es|e ces|e tels|'autres)|les|des|nos) ${tracker})(?!.*\b(?:devons|doivent)\b)`;

export const cookieWall = phraseRule({
  id: 'cookie-wall',
  family: 'choice',
  severity: 'error',
  standing: 'guidance',
  demands: 'Access to a service of every day does not hang on optional cookies.',
  sources: [gdpr('art. 7(4)'), gdpr('recital 42'), guidelinesOnConsent('§38-41')],
  says: 'a consent without which one cannot enter is not free. Leave the door open to those who refuse.',
  fr: [
    /(?:acces|consultation|utilisation|navigation)\b.{0,60}(?:subordonne|conditionne|soumis|reserve)e?s?\b.{0,50}(?:acceptation|consentement|accept).{0,40}(?:cookies?|traceurs?)|(?:refus|sans)\b.{0,40}(?:cookies?|traceurs?).{0,60}(?:acces|consult|utilis)\w{0,5}.{0,20}(?:refuse|interdit|impossible)|(?:devez|necessaire d'|obligatoire d'|indispensable d'|imperatif d'|tenus? d'|faut) ?accepter (?:les |nos |tous les )?(?:cookies?|traceurs?)/,
    // “Accepter les cookies est indispensable pour entrer”.
    /(?:accepter|l'acceptation d[eu]s?|le consentement aux|consentir aux) ?(?:les |nos |ces |tous les |l'ensemble des )?(?:cookies?|traceurs?)\b.{0,30} (?:est|reste|demeure|constitue|conditionne) (?:une |un |la |le |l')?(?:\w{1,14} )?(?:indispensable|necessaire|obligatoire|requise?|prealable|imperati\w{1,3}|condition|acces|exigee?)/,
    /(?:ne (?:peut|pouvez|pourrez|pourra)|n'(?:accedez|entrez|accede)|impossible d[e'])\b.{0,60}(?:qu'(?:en acceptant|apres avoir accepte|a condition d'accepter)|sans (?:accepter|consentir))\b.{0,20}(?:cookies?|traceurs?)/,
    /(?:a defaut d[e']|faute d[e']|sans) ?(?:accepter|acceptation d[eu]s?|consentir aux) ?(?:les |nos |ces )?(?:cookies?|traceurs?)\b.{0,50}(?:ferme|inaccessible|indisponible|refuse|interdit|impossible|bloque)/,
    new RegExp(orLeave),
    new RegExp(
      `${ofThirdParty}.{0,200}?\\b(?:pourr|pouv|peut|acced|ouv|accessib|disponib)\\w{0,5}\\b[^;]{0,60} qu'(?:une fois|apres|a|aux|si|avec)\\b[^;]{0,40}(?:${tracker}.{0,20}accept|(?:accept|accord|consent)\\w{0,6}\\b.{0,20}${tracker})`,
    ),
    new RegExp(
      `\\b(?:accord|consentement|acceptation|autorisation)\\b.{0,20}${tracker}.{0,20}\\b(?:conditionne|commande|(?:est|reste) (?:la|une) (?:condition|cle)|donne seule?) `,
    ),
    new RegExp(
      `accept\\w{0,5}\\b.{0,20}${tracker}.{0,30}(?:sans cela|sans quoi|a defaut|sinon|faute de quoi|autrement)\\b[^;]{0,40}${shut}`,
    ),
    new RegExp(
      `${ofThirdParty}(?=.{0,400}${tracker}).{0,400}?\\b(?:si vous|quand vous|lorsque vous|qui|en cas de)\\b.{0,20}\\brefus\\w{0,4}\\b[^;]{0,60}${shut}`,
    ),
    new RegExp(`${ofThirdParty}.{0,400}?${refusing}[^;]{0,80}${shut}`),
    new RegExp(`${shut}[^;]{0,40}\\b(?:si vous|en cas de|a qui|a ceux|quand|lorsque|tant que)\\b.{0,20}${refusing}`),
    new RegExp(`${ofThirdParty}.{0,400}?(?:${required})`),
  ],
  en: [
    /must accept (?:our |all )?cookies|(?:accepting|acceptance of|consent to) (?:our |all |the )?cookies is (?:required|necessary|mandatory|compulsory|needed)|(?:cannot|can't|may not) (?:enter|use|access|visit)\b.{0,30}(?:without|unless).{0,20}accept\w{0,3} .{0,10}cookies|access.{0,40}(?:conditional|depends) (?:on|upon).{0,30}cookies/,
  ],
  // To see a film or a plan of another site, one has to let that site in.
  unless:
    /\b(?:videos?|youtube|vimeo|dailymotion|google maps|openstreetmap|lecteur|contenus?)\b|\b(?:plan|carte)\b(?! bancaire)|\bnavigateurs? (?:doi|accept|puiss)\w{0,4}|n'est pas|n'empeche|n'entraine|\b(?:ne|n') ?(?:vous |te |lui )?(?:prive|bloque|ferme|change|limite|interdit)|sans consequence|libre|\bne sont pas|aucun|is not|necessaires|essentiels/,
});
