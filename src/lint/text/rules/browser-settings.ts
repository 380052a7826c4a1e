import { cnilGuidelines, gdpr } from '../../sources.js';
import { eitherOrder } from '../either-order.js';
import { phraseRule } from '../phrase-rule.js';
import { browserQuestion } from '../sources.js';

const browser = String.raw`\b(?:(?:navigateurs?|logiciels? (?:de navigation|internet)|options internet|chrome|firefox|safari|opera|internet explorer|microsoft edge|brave)\b|(?:depuis|sur|de|dans) (?:votre|l') ?(?:ordinateur|telephone|tablette|smartphone)\b)`;

const control = String.raw`\b(?:(?:refus|bloqu|desactiv|supprim|effac|parametr|configur|interdi|empech|limit|gere|vide|regle|maitris|controle|enlev|retir|oppose|rejet)(?:e?r|re|ez)\b|parametrages?\b|\b(?:les|des|aux|ses|vos) parametres\b|configurations?\b|reglages?\b|preferences\b|onglet\b|menus?\b|rubrique|desactivation|suppression|blocage|outils|fonctions?\b|fonctionnalites?|(?:se |s')(?:regl|fait|font|exerc|effectu|gere|trouv|bloqu|desactiv|refus|oppos)\w{0,4}|\brefus\b|navigation privee|mode (?:prive|incognito)|extension|(?:vous appartient|a vous|libre a vous) de)`;

/** The site's own way is told of too. Or the browser is only where something is kept, or what is closed. */
const otherwise =
  /bandeau|banniere|gestionnaire|gerer (?:mes|vos|les) cookies|module|panneau|centre de preferences|mes choix|petits? fichiers? .{0,20}que (?:votre|le) navigateur|signal|global privacy|do not track|sans (?:passer par|avoir a|toucher|recourir)|plutot que|d'un (?:seul )?clic|(?:n'utilis|\bne depos|n'install|\bne pos|n'emploi|n'ecri|\bne recour)\w{0,4} (?:\w{1,4} )?(?:aucun|pas|ni)\b|mes cookies|bouton|lien ["']|(?:en bas|au bas|pied) (?:de )?(?:chaque |la |toutes les )?pages?|personnaliser|(?:revenir sur|modifier|changer) (?:votre|vos) (?:choix|reponse|avis)|(?:choix|reponse)\b.{0,40}(?:gard|conserv|enregistr|memoris|retenu|stock)|(?:fermeture|ferm\w{1,4}) (?:du|de votre|de son|votre|le|son) navigateur|(?:vous quittez|quitter) (?:votre |le )?navigateur|banner|cookie (?:settings|preferences|manager)|manage cookies/;

/** The settings of a browser know neither purposes nor who asks. */
export const browserSettings = phraseRule({
  id: 'browser-settings',
  family: 'choice',
  severity: 'error',
  standing: 'guidance',
  demands: 'A choice on trackers is offered by the site, not left to the browser.',
  sources: [cnilGuidelines('art. 2'), gdpr('art. 7(3)'), browserQuestion],
  says: 'the settings of a browser are no means of choosing. Name the link of the site that opens the choices again.',
  fr: [
    /(?:paramet\w{2,6}|configur\w{1,6}|reglages?|options?|preferences|menu d'aide)\b.{0,50}\b(?:navigateurs?|appareil|terminal)\b.{0,140}\b(?:refus|rejet|bloqu|desactiv|supprim|oppos|cookies?\b)/,
    /\b(?:refus|rejet|bloqu|desactiv|supprim|oppos|effac|limit|activer|gerer|maitris|parametr)\w{0,6}\b.{0,140}\b(?:paramet\w{2,6}|configur\w{1,6}|reglages?|options?)\b.{0,30}\b(?:navigateur|appareil|terminal)/,
    /(?:navigateur|appareil)\b.{0,60}\b(?:permet|offre|propose)\w{0,3}\b.{0,60}(?:refuser|bloquer|desactiver|supprimer).{0,30}cookies?/,
    // The browser by its name: “les réglages de Chrome, Firefox ou Safari”, “l’aide de Firefox”.
    /(?:paramet\w{2,6}|configur\w{1,6}|reglages?|options?|preferences|menu|aide|outils)\b.{0,60}\b(?:chrome|firefox|safari|opera|internet explorer|microsoft edge|brave)\b/,
    /\b(?:chrome|firefox|safari|opera|internet explorer|microsoft edge|brave)\b.{0,60}(?:paramet\w{2,6}|reglages?|options?|preferences|menu|outils)\b/,
    eitherOrder(control, browser, 120),
  ],
  en: [
    /(?:settings?|preferences|options|menu|help)\b.{0,30}\b(?:chrome|firefox|safari|opera|edge|brave)\b|\b(?:chrome|firefox|safari|opera|edge|brave)(?:'s)?\b.{0,30}(?:settings?|preferences|options|menu)\b/,
    /browser.{0,30}(?:settings?|preferences|options).{0,120}(?:refuse|reject|block|disable|delete|cookies?)|(?:refuse|reject|block|disable|delete)\b.{0,100}(?:settings?|preferences|options)\b.{0,20}browser/,
  ],
  when: ({ plain, previous, next, kind }) =>
    kind !== 'heading' &&
    (/cookie|traceur|tracker|pixel|balise/.test(plain) ||
      (/\bles (?:refus|bloqu|desactiv|supprim|coup|ecart|evit|interdi|efface|empech|limit)/.test(plain) &&
        /cookie|traceur|tracker|pixel|balise|refus/.test(`${previous} ${plain}`))) &&
    !otherwise.test(`${plain} ${next}`),
});
