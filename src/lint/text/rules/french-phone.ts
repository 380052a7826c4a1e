import { digitalEconomyAct } from '../../sources.js';
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
        message: `${quote(number)}: a French number has ten digits, or four for a short one.`,
      };
    }
  },
};

function canBeDialled(number: string): boolean {
  const digits = number.replace(/\(0\)|\D/g, '');
  if (number.startsWith('+') || digits.startsWith('00'))
    return digits.length >= 8 && (!/^(?:00)?33/.test(digits) || /^(?:00)?33[1-9]\d{8}$/.test(digits));
  return digits.length === 4 || /^0\d{9}$/.test(digits);
}
