import { cnilRecommendation, planet49 } from '../../sources.js';
import { tellsOfCookies } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysCookieThirdParties = mustSay({
  id: 'says-cookie-third-parties',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'Who can read the cookies is told.',
  sources: [planet49, cnilRecommendation('art. 2')],
  of: (notice) => tellsOfCookies(notice) && notice.cookies.length === 0,
  said: /google|matomo|facebook|youtube|piano|xiti|tiers\b.{0,60}(?:cookies?|traceurs?)|cookies?\b.{0,80}(?:tiers|emis par|deposes? par (?:la societe|notre))|third part|aucun cookie tiers/,
  near: [
    /finalites? des cookies|cookies?\b.{0,60}(?:suivant|finalite|utilis)|utilis\w{1,5}\b.{0,40}cookies?/,
    /cookies?|traceurs?/,
  ],
  missing: 'Nothing says who sets and reads the cookies. Name each third party, or say that there is none.',
});
