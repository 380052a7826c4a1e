import { audienceExemption, ePrivacy } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const sessionReplay = phraseRule({
  id: 'session-replay',
  family: 'trackers',
  severity: 'error',
  standing: 'guidance',
  demands: 'Following mouse and scroll needs consent: no audience measurement is exempt that does.',
  sources: [audienceExemption, ePrivacy],
  says: 'recording clicks, mouse or scroll is never exempt from consent. Ask for it by name, or leave it.',
  fr: [
    /(?:mouvements?|deplacements?) (?:de (?:votre |la |leur )?|du )(?:souris|curseur|pointeur)|defilements? (?:d'ecran|de page|de l'ecran|des pages)|cartes? de chaleur|(?:enregistrement|relecture|rejeu|captation)s? (?:de|des|d'une|de la|de vos) (?:sessions?|clics)|frappes? (?:au|de) clavier/,
  ],
  en: [/mouse movements?|heat ?maps?|session (?:replay|recording)|scroll (?:depth|behaviou?r)|keystrokes?/],
  any: [/heat ?maps?|session replay/],
  unless: /n'enregistr|ne (?:suiv|enregistr|collect)|aucun|do not|never|\bno\b/,
});
