import { recordFits } from '../../../../config/checks/record-fits.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const recordFitsCookie: ConfigRule = {
  id: 'record-fits-cookie',
  family: 'choice',
  severity: 'error',
  standing: 'advice',
  demands: 'The cookie has room for an answer to every service.',
  sources: [
    {
      cite: 'RFC 6265bis, 6.1: 4,096 bytes',
      url: 'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html',
      confidence: 'measured',
    },
  ],
  check: ofCheck(recordFits),
};
