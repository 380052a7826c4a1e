import { departmentOf } from '../departments.js';
import { gdpr } from '../../sources.js';
import { quote } from '../quote.js';
import type { TextRule } from '../text-rule.js';

const address = /(?<!(?:\d|\bCS|\bBP|\bTSA) ?)(?<!-)\b(\d{2} ?\d{3})\s+([\p{Lu}][\p{L}'’ .-]{2,40})/gu;

/** A letter finds its way: the postcode is that of the town. */
export const postcode: TextRule = {
  id: 'postcode',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'advice',
  demands: 'A postcode belongs to the town it stands before.',
  sources: [gdpr('art. 13(1)(a)')],
  *check({ text }) {
    for (const found of text.matchAll(address)) {
      const [words, code = '', town = ''] = found;
      const department = departmentOf(town);
      if (!department || code.replace(' ', '').startsWith(department)) continue;
      const end = found.index + words.trimEnd().length;
      yield {
        start: found.index,
        end,
        message: `${quote(words)}: postcodes there begin with ${department}. Look the address up.`,
      };
    }
  },
};
