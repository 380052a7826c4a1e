import { gdpr } from '../../sources.js';
import { find, placeOf, says } from '../find.js';
import { isPrivacyNotice } from '../subjects.js';
import type { NoticeRule } from '../notice-rule.js';

export const saysPaymentController: NoticeRule = {
  id: 'says-payment-controller',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Who takes the payment, and answers for it, is named.',
  sources: [gdpr('art. 13(1)(e)'), gdpr('art. 13(1)(a)')],
  *check(notice) {
    if (
      !isPrivacyNotice(notice) ||
      says(
        notice,
        /(?:banque|etablissement|prestataire de paiement|bank)\b.{0,120}(?:responsable (?:de|du) traitement|politique de (?:confidentialite|protection)|controller|privacy policy)/,
      )
    )
      return;
    const sentence = find(
      notice,
      /paiement\b.{0,160}(?:banque|bancaire|etablissement)\b.{0,80}responsabilite|payment\b.{0,100}bank\b.{0,60}responsib/,
    );
    if (!sentence) return;
    yield {
      message:
        'The bank takes the payment on its own responsibility: it is a controller of its own. Name it among the recipients, and link its notice.',
      at: placeOf(sentence),
    };
  },
};
