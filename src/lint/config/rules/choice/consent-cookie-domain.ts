import { hostOf } from '../../read/hosts.js';
import type { ConfigRule } from '../../config-rule.js';

export const consentCookieDomain: ConfigRule = {
  id: 'consent-cookie-domain',
  family: 'choice',
  severity: 'error',
  standing: 'advice',
  demands: 'The cookie that carries the choice is set on a domain of the site itself.',
  sources: [
    {
      cite: 'RFC 6265bis, 5.7: a cookie for another domain is ignored',
      url: 'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html',
      confidence: 'measured',
    },
  ],
  *check({ consent, landlord }) {
    const domain = consent?.cookie?.domain?.replace(/^\./, '');
    const host = hostOf(landlord.website);
    if (domain && host && host !== domain && !host.endsWith(`.${domain}`))
      yield {
        pointer: '/consent/cookie/domain',
        message: `browsers refuse a cookie for ${domain} on ${host} (the site named in /landlord/website): no choice would be kept; correct the domain, or the website`,
      };
  },
};
