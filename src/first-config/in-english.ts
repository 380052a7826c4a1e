import { itemsOf, type Answers, type Question } from './question.js';

/** Whether the site speaks English too. */
export function inEnglish({ languages }: Answers): boolean {
  return itemsOf(languages).includes('en');
}

/** The question after one that is answered in French: the same in English, on a site that speaks it. */
export function theSameInEnglish(
  flag: string,
  example: string,
  arises: (answers: Answers) => boolean = () => true,
): Question {
  return {
    flag: `${flag}-en`,
    ask: { fr: 'La même réponse, en anglais', en: 'The same in English' },
    example,
    arises: (answers) => inEnglish(answers) && arises(answers),
  };
}
