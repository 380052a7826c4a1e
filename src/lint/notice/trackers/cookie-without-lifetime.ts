import { planet49 } from '../../sources.js';
import { daysIn } from '../../text/lifetime.js';
import { fold } from '../../text/fold.js';
import type { NoticeRule } from '../notice-rule.js';

export const cookieWithoutLifetime: NoticeRule = {
  id: 'cookie-without-lifetime',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'Every cookie says how long it lasts.',
  sources: [planet49],
  *check({ cookies }) {
    for (const { name, block, cells } of cookies) {
      const told = fold([cells.description, cells.purpose].map((cell) => cell?.text ?? '').join(' ')).plain;
      const isTold =
        /expire|dure\b|duree|conserv|valable|(?:de|la) session\b|vie\b|lasts|expires/.test(told) &&
        daysIn(told) !== undefined;
      if (!cells.lifetime?.text.trim() && !isTold)
        yield { message: `Nothing says how long “${name}” lasts.`, at: { block } };
    }
  },
};
