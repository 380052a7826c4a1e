import { gdpr, planet49 } from '../../sources.js';
import { find, placeOf } from '../find.js';
import { daysIn } from '../../text/lifetime.js';
import { fold } from '../../text/fold.js';
import type { NoticeRule } from '../notice-rule.js';

export const cookieLifetimesContradict: NoticeRule = {
  id: 'cookie-lifetimes-contradict',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'What is said of all cookies holds of each.',
  sources: [gdpr('art. 5(1)(d)'), planet49],
  *check(notice) {
    const sentence = find(
      notice,
      /(?:duree de (?:vie|conservation|validite) (?:maximale )?(?:des|de ces|de nos|de tous les) cookies|(?:tous )?(?:les|nos|ces) cookies (?:sont conserves|ont une duree|durent|expirent|restent))\b.{0,60}\d|lifetime of (?:our |the )?cookies.{0,40}\d/,
    );
    const days = sentence && daysIn(sentence.plain);
    if (!sentence || typeof days !== 'number') return;
    const longer = notice.cookies.find(({ cells }) => {
      const told = cells.lifetime?.text ?? '';
      const own = daysIn(told);
      return (typeof own === 'number' && own > days * 1.05) || /permanent|indetermin|illimit/.test(fold(told).plain);
    });
    if (longer)
      yield {
        message: `“${longer.name}” lasts longer (${longer.cells.lifetime?.text.trim() ?? ''}) than this says of all cookies. Give each its own time, and leave this out.`,
        at: placeOf(sentence),
      };
  },
};
