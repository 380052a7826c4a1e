import { planet49 } from '../../sources.js';
import { tellsOfCookies } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysCookieLifetimes = mustSay({
  id: 'says-cookie-lifetimes',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'The lifetime of each cookie is told.',
  sources: [planet49],
  of: (notice) => tellsOfCookies(notice) && notice.cookies.length === 0,
  said: /cookies?\b.{0,160}\b(?:\d{1,3}|un|une|deux|six|treize|twelve|six|thirteen) ?(?:\(\d+\) ?)?(?:mois|jours?|ans?|heures?|minutes?|months?|days?|years?|hours?)\b|cookies? de session|session cookies?/,
  near: [
    /finalites? des cookies|cookies?\b.{0,60}(?:suivant|finalite|utilis)|utilis\w{1,5}\b.{0,40}cookies?/,
    /cookies?|traceurs?/,
  ],
  missing: 'Nothing says how long the cookies last. Give each its lifetime.',
});
