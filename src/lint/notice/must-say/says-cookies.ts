import { cnilGuidelines, gdpr } from '../../sources.js';
import { tellsOfCookies } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysCookies = mustSay({
  id: 'says-cookies',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'Cookies are listed by name.',
  sources: [cnilGuidelines('art. 2'), gdpr('art. 13(1)(c)')],
  of: (notice) => tellsOfCookies(notice) && notice.cookies.length === 0,
  said: /\b(?:_ga|_gid|_pk_\w+|jsessionid\w*|phpsessid|asp\.net_sessionid|_fbp|xsrf-token|tarteaucitron|axeptio_\w+|eu-consent)\b/,
  near: [
    /finalites? des cookies|cookies?\b.{0,60}(?:suivant|finalite|utilis)|utilis\w{1,5}\b.{0,40}cookies?/,
    /cookies?|traceurs?/,
  ],
  missing: 'No cookie is listed. Name each one, with its issuer, its purpose and how long it lasts.',
});
