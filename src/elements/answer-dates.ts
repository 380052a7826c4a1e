import { msg, str } from '@lit/localize';
import type { PageConsent } from '../store/page-consent.js';
import { dateInWords } from './date-in-words.js';
import { nextQuestion } from './next-question.js';

/** When the visitor answered, and when they are asked again; nothing before the first answer. */
export function answerDates({ record, askAgainAt, asking }: PageConsent, language: string): string {
  if (!record) return '';
  const answered = msg(str`Vous avez répondu le ${dateInWords(record.at, language)}.`);
  return askAgainAt && !asking ? `${answered} ${nextQuestion(askAgainAt, language)}` : answered;
}
