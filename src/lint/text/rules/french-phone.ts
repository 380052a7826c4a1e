import { digitalEconomyAct } from '../../sources.js';
import { canBeDialled } from '../can-be-dialled.js';
import { quote } from '../quote.js';
import type { TextRule } from '../text-rule.js';

const numbers = /(?:t[ée]l(?:[ée]phone)?|phone)\b\.?\s?(?::|au|-)?\s?(\+?\d[\d\s.()-]{5,24}\d)/giu;

/** A telephone number can be dialled. */
export const frenchPhone: TextRule = {
  id: 'french-phone',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'advice',
  demands: 'A telephone number has all its digits.',
  sources: [digitalEconomyAct],
  *check({ text }) {
    for (const found of text.matchAll(numbers)) {
      const number = found[1] ?? '';
      if (canBeDialled(number)) continue;
      const start = found.index + found[0].length - number.length;
      yield {
        start,
        end: start + number.length,
        message: `${quote(number)}: a French number has ten digits, or four or six for a short one.`,
      };
    }
  },
};
