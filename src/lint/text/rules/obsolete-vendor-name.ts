import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const obsoleteVendorName = phraseRule({
  id: 'obsolete-vendor-name',
  family: 'trackers',
  severity: 'warning',
  standing: 'advice',
  demands: 'Companies are called by their name of today.',
  sources: [gdpr('art. 13(1)(e)')],
  says: 'this company goes by another name: Google Ireland Limited (for Europe), Meta Platforms Ireland, X, Piano (AT Internet), Google Ads (AdWords).',
  any: [
    /\bgoogle,? inc\b|\bfacebook,? inc\b|\bfacebook ireland|\btwitter,? inc\b|\bat internet\b|\bxiti\b|\badwords\b|\bdoubleclick\b|\byoutube,? llc\b/,
  ],
  unless: /ancien|formerly|devenu|renamed/,
});
