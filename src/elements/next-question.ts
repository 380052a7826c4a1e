import { msg, str } from '@lit/localize';
import { dateInWords } from './date-in-words.js';

/** When the visitor is asked again. */
export function nextQuestion(date: Date, language: string): string {
  return msg(str`Nous vous redemanderons votre choix le ${dateInWords(date, language)}.`);
}
