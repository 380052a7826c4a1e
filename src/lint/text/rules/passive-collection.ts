import { ePrivacy, gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const passiveCollection = phraseRule({
  id: 'passive-collection',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'What is read from a device is told, and waits for consent unless it is necessary.',
  sources: [ePrivacy, gdpr('art. 13(1)(c)')],
  says: 'reading a device is like setting a cookie: say what for, on what basis, and ask first unless it is strictly necessary.',
  fr: [
    /(?:collect|recueill|enregistr|captur|releve)\w{0,5}\b.{0,50}de (?:facon|maniere) (?:passive|automatique|invisible)|(?:collecte|reconnaissance) (?:passive|automatique)|(?:reconnue?s?|collectee?s?|recueillie?s?|enregistree?s?|transmise?s?) automatiquement|automatiquement (?:collect|recueilli|enregistr|reconnu|transmi)|empreintes? (?:numeriques?|du navigateur|de (?:l'|votre )appareil|de (?:votre )?terminal)|fingerprint/,
  ],
  en: [
    /(?:collected|recorded|captured|gathered) (?:passively|automatically)|(?:passively|automatically) (?:collect|record|captur|gather)|fingerprint/,
  ],
  unless:
    /n'est (?:pas|jamais) |ne sont (?:pas|jamais) |aucune? (?:donnee|information|empreinte)|no (?:data|fingerprint)|sans empreinte/,
});
