import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const openPurposes = phraseRule({
  id: 'open-purposes',
  family: 'texts',
  severity: 'error',
  standing: 'law',
  demands: 'Purposes are specified; none stays open.',
  sources: [gdpr('art. 5(1)(b)')],
  says: 'this purpose fits anything. Say what the data are used for.',
  fr: [
    /(?:activites?|finalites?|fins|objectifs?|buts?|usages?)\b.{0,12} (?:similaires?|connexes?|analogues?|accessoires?|annexes?|compatibles?)|a d'autres fins\b|toute autre (?:necessite|fin\b|finalite|raison|utilisation)|mieux vous connaitre|(?:adaptation|adapter|personnaliser).{0,20} (?:des |les |nos )?services a vos besoins|(?:fournir|offrir|proposer)\w{0,3} (?:un |des |les )?(?:meilleurs? )?services? de qualite|l'animation (?:du|de la|de ce) (?:service|site|relation)|gestion et (?:le |un )?suivi (?:de|des) (?:vos |leurs )?demarches|(?:bon fonctionnement|besoins) de nos (?:activites|services) en general/,
  ],
  en: [
    /(?:similar|related|other) (?:purposes|activities)|other legitimate purposes|any other purpose|to know you better/,
  ],
  unless:
    /pas utilisee?s? a d'autres fins|ne .{0,60}(?:a d'autres|pour d'autres|toute autre)|(?:sans|aucune|jamais) .{0,20}autres? (?:fins|finalites?)|not .{0,40}other purpose/,
});
