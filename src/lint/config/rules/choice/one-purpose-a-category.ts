import { gdpr, cnilGuidelines } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import { vendorsOf } from '../../read/vendors.js';
import type { ConfigRule } from '../../config-rule.js';

export const onePurposeACategory: ConfigRule = {
  id: 'one-purpose-a-category',
  family: 'choice',
  severity: 'warning',
  standing: 'law',
  demands: 'A category holds one kind of purpose, so that visitors can accept one and refuse the other.',
  sources: [gdpr('recitals 32 and 43'), cnilGuidelines('art. 2')],
  *check({ categories, services }, { vendors = [] }) {
    for (const { item: category, pointer } of placed(categories, '/categories')) {
      if (category.required) continue;
      const kinds = new Map<string, string>();
      for (const service of services.filter((one) => one.category === category.id)) {
        for (const { kind } of vendorsOf(service, vendors)) {
          const purpose = purposes[kind];
          if (purpose) kinds.set(purpose, service.id);
        }
      }
      if (kinds.size > 1)
        yield {
          pointer,
          message: `this category mixes ${[...kinds].map(([purpose, id]) => `${purpose} ("${id}")`).join(' and ')}: one answer would stand for several purposes; give each a category of its own`,
        };
    }
  },
};

/** The kinds of vendors whose purposes a visitor would want to tell apart. */
const purposes: Readonly<Partial<Record<string, string>>> = {
  advertising: 'advertising',
  analytics: 'audience measurement',
  testing: 'testing of variants',
  social: 'social media',
  video: 'videos',
  chat: 'chat',
};
