import { gdpr } from '../../../sources.js';
import { placed, servicesIn } from '../../read/placed.js';
import { plainWords } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const providerCurrent: ConfigRule = {
  id: 'provider-current',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'A company is called by the name that it has now, and is the one that provides the service in Europe.',
  sources: [gdpr('art. 13(1)(e)'), gdpr('art. 5(1)(d)')],
  *check(config) {
    const names = [
      ...servicesIn(config).map(({ item, pointer }) => ({
        name: item.provider.name,
        pointer: `${pointer}/provider/name`,
      })),
      ...placed(config.policy?.processors, '/policy/processors').map(({ item, pointer }) => ({
        name: item.name,
        pointer: `${pointer}/name`,
      })),
    ];
    for (const { name, pointer } of names) {
      const now = Object.entries(successors).find(([old]) => plainWords(name) === old)?.[1];
      if (now)
        yield {
          pointer,
          message: `"${name}" is not the company that European visitors deal with today: that is ${now}`,
          fix: { pointer, value: now, title: `Write “${now}”` },
        };
    }
  },
};

/** By the old name, without accents and capitals. */
const successors: Readonly<Record<string, string>> = {
  'google inc': 'Google Ireland Limited',
  'google llc': 'Google Ireland Limited',
  'facebook inc': 'Meta Platforms Ireland Limited',
  'facebook ireland': 'Meta Platforms Ireland Limited',
  'facebook ireland ltd': 'Meta Platforms Ireland Limited',
  'facebook ireland limited': 'Meta Platforms Ireland Limited',
  'meta platforms inc': 'Meta Platforms Ireland Limited',
  'twitter inc': 'X Internet Unlimited Company',
  'twitter international company': 'X Internet Unlimited Company',
  'at internet': 'Piano Software',
  'microsoft corporation': 'Microsoft Ireland Operations Limited',
  'linkedin corporation': 'LinkedIn Ireland Unlimited Company',
};
