import { gdpr, developersGuide } from '../../../sources.js';
import { textsIn } from '../../read/texts.js';
import { placesIn } from '../../../../config/checks/walk.js';
import { linksIn } from '../../../../config/text.js';
import type { ConfigRule } from '../../config-rule.js';

export const secureAddresses: ConfigRule = {
  id: 'secure-addresses',
  family: 'consistency',
  severity: 'warning',
  standing: 'guidance',
  demands: 'Addresses are https.',
  sources: [gdpr('art. 32'), developersGuide('fiche 7')],
  *check(config) {
    for (const { text, pointer } of textsIn(config)) {
      for (const { href } of linksIn(text).filter((link) => /^http:/i.test(link.href)))
        yield {
          pointer,
          message: `the link to ${href} is not encrypted: write https://, once the address answers there`,
        };
    }
    for (const { pointer, value } of placesIn(config)) {
      if (typeof value !== 'string' || !/^http:\/\//i.test(value)) continue;
      yield {
        pointer,
        message: `${value} is not encrypted: write https://, once the address answers there`,
        fix: { pointer, value: value.replace(/^http:/i, 'https:'), title: 'Write https://' },
      };
    }
  },
};
