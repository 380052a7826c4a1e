import { gdpr, developersGuide } from '../../../sources.js';
import { placesIn } from '../../../../config/checks/walk.js';
import type { ConfigRule } from '../../config-rule.js';

export const secureAddresses: ConfigRule = {
  id: 'secure-addresses',
  family: 'consistency',
  severity: 'warning',
  standing: 'guidance',
  demands: 'Addresses are https.',
  sources: [gdpr('art. 32'), developersGuide('fiche 7')],
  *check(config) {
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
