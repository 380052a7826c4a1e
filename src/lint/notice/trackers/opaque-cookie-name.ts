import { cnilRecommendation } from '../../sources.js';
import { vendorCookie } from '../vendor-cookies.js';
import type { NoticeRule } from '../notice-rule.js';

export const opaqueCookieName: NoticeRule = {
  id: 'opaque-cookie-name',
  family: 'trackers',
  severity: 'info',
  standing: 'good-practice',
  demands: 'The name of a cookie tells what it is for.',
  sources: [cnilRecommendation('art. 6')],
  *check({ cookies }) {
    for (const { name, block } of cookies) {
      const isOpaque =
        name.replace(/[^a-z]/gi, '').length < 5 && !/lang|auth|user|csrf|xsrf|sess|sid|theme|cart|nid|ide/i.test(name);
      if ((isOpaque || /^cookies?$/i.test(name)) && !vendorCookie(name))
        yield { message: `“${name}” says nothing. The CNIL advises names that tell the purpose.`, at: { block } };
    }
  },
};
