import { deceptiveDesign, gdpr } from '../../sources.js';
import { placeOf, says } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

const label =
  /" ?((?:je )?(?:s'opposer|m'oppose|declin\w{1,3}|non merci|continuer sans accepter|desactiv\w{1,3}(?: les cookies)?|ne pas accepter|interdire(?: tous les cookies)?|(?:tout |je )?refus\w{1,2}|decline|reject(?: all)?)) ?"/;

export const labelsDiffer: NoticeRule = {
  id: 'labels-differ',
  family: 'consistency',
  severity: 'warning',
  standing: 'good-practice',
  demands: 'One button has one name.',
  sources: [deceptiveDesign, gdpr('art. 12(1)')],
  *check(notice) {
    const refusals = notice.sentences.filter(
      ({ plain }) => label.test(plain) && /cookie|banni|bandeau|traceur|banner/.test(plain),
    );
    const odd = refusals.find(({ plain }) => !/refus|reject/.test(label.exec(plain)?.[1] ?? ''));
    if (
      !odd ||
      !says(
        notice,
        /" ?(?:je |tout )?(?:refuse\w{0,2}|reject\w{0,3})\b[^"]{0,20}"|(?:de les|les|tout|les cookies) refuser\b/,
      )
    )
      return;
    yield {
      message: `“${label.exec(odd.plain)?.[1] ?? ''}” here, “refuser” elsewhere: is it the same button? Call it by the name that it bears.`,
      at: placeOf(odd, label),
    };
  },
};
