import { ePrivacy, planet49 } from '../../sources.js';
import { fold } from '../../text/fold.js';
import { isAudienceCookie } from './is-audience-cookie.js';
import type { NoticeRule } from '../notice-rule.js';

export const analyticsOn: NoticeRule = {
  id: 'analytics-on',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'No audience measurement is on before one agrees.',
  sources: [ePrivacy, planet49],
  *check({ cookies }) {
    const cookie = cookies.find(
      (listed) =>
        isAudienceCookie(listed) &&
        /^ ?(?:activ|actif|toujours act|on\b|oui\b|enabled|active|always)/.test(
          fold(listed.cells.status?.text ?? '').plain,
        ),
    );
    const cell = cookie?.cells.status;
    if (cell)
      yield {
        message: `“${cookie.name}” measures the audience and stands as “${cell.text.trim()}”. It stays off until the visitor accepts.`,
        at: { block: cell },
      };
  },
};
