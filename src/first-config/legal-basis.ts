import type { Bilingual } from '../catalogue/vendor.js';
import type { Processing, Text } from '../config/types.js';
import { isPublicBody } from '../lint/config/read/organisations.js';
import type { ProcessingTexts } from './processing-texts.js';
import { textOf, type Answers } from './question.js';

/** The task of a housing office. */
const taskOfOffices: Bilingual = {
  fr: 'l’article L. 421-1 du code de la construction et de l’habitation, qui fixe l’objet des offices publics de l’habitat',
  en: 'article L. 421-1 of the French construction and housing code, which lays down the purpose of public housing offices',
};

type Basis = Pick<Processing, 'legalBasis' | 'legalBasisDetail' | 'legitimateInterest'>;

/**
 * The legal basis of a processing. Where a company has a legitimate interest, a
 * body under public law has its task (GDPR article 6(1), last sentence), and the
 * text that lays it down.
 */
export function legalBasisOf(texts: ProcessingTexts, answers: Answers, say: (text: Bilingual) => Text): Basis {
  const { legalBasis, legalBasisDetail, legitimateInterest } = texts;
  if (legalBasis === 'legitimate-interest' && isPublic(answers))
    return {
      legalBasis: 'public-task',
      legalBasisDetail: isOffice(answers) ? say(taskOfOffices) : textOf(answers, 'public-task'),
    };
  return {
    legalBasis,
    ...(legalBasisDetail ? { legalBasisDetail: say(legalBasisDetail) } : {}),
    ...(legitimateInterest ? { legitimateInterest: say(legitimateInterest) } : {}),
  };
}

/** Whether the text has to be asked for: of a commune, say. That of housing offices is known. */
export const hasAnotherTask = (answers: Answers): boolean => isPublic(answers) && !isOffice(answers);

const isPublic = (answers: Answers) => isPublicBody(called(answers));

const isOffice = (answers: Answers) => /(?<!\p{L})(office public|oph)(?!\p{L})/iu.test(called(answers));

const called = (answers: Answers) => `${answers['landlord'] ?? ''} ${answers['legal-form'] ?? ''}`;
