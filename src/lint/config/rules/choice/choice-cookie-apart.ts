import { choiceCookie } from '../../../../config/checks/choice-cookie.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const choiceCookieApart: ConfigRule = {
  id: 'choice-cookie-apart',
  family: 'choice',
  severity: 'error',
  standing: 'advice',
  demands: 'The cookie that carries the choice belongs to no service, and its path is one that a page can have.',
  sources: [
    {
      cite: 'src/config/checks/choice-cookie.ts: parse refuses it too',
      url: 'src/config/checks/choice-cookie.ts',
      confidence: 'verified',
    },
  ],
  check: ofCheck(choiceCookie),
};
