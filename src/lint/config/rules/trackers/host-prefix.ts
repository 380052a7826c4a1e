import { hostCookies } from '../../../../config/checks/host-cookies.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const hostPrefix: ConfigRule = {
  id: 'host-prefix',
  family: 'trackers',
  severity: 'error',
  standing: 'advice',
  demands: 'A cookie called __Host-… has no domain and the path "/": browsers refuse any other.',
  sources: [
    {
      cite: 'RFC 6265bis, 4.1.3.2',
      url: 'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html',
      confidence: 'verified',
    },
  ],
  check: ofCheck(hostCookies),
};
