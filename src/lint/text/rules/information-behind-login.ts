import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const informationBehindLogin = phraseRule({
  id: 'information-behind-login',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'The notice can be read before anybody signs in.',
  sources: [gdpr('art. 12(1)'), gdpr('art. 13(1)')],
  says: 'those who do not sign in cannot read this. Publish the whole notice, and link it here.',
  fr: [
    /(?:informations?|politique|notice|details?|precisions)\b.{0,140}\b(?:dans|depuis|sur|via) (?:le menu|la rubrique|l'onglet|la page|votre|son) .{0,50}(?:espace|compte|profil)(?: \w{1,12})?/,
  ],
  en: [/(?:information|policy|notice|details)\b.{0,100}(?:in|from|on) (?:the menu|the section|your) .{0,30}account/],
  when: ({ plain }) =>
    /donnees personnelles|caractere personnel|politique de confidentialite|vie privee|protection des donnees|privacy|personal data/.test(
      plain,
    ) && !/mettre a jour|modifier|corriger/.test(plain),
});
