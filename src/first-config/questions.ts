import type { Catalogue } from '../catalogue/catalogue.js';
import { aboutTheLandlord } from './about-the-landlord.js';
import { aboutTheNotice } from './about-the-notice.js';
import { aboutTheSite } from './about-the-site.js';
import type { Question, Section } from './question.js';

/** Everything that a config needs and nobody but the landlord knows, in the order in which it is asked. */
export const sectionsFor = (catalogue: Catalogue): Section[] => [
  { title: { fr: 'Le bailleur', en: 'The landlord' }, questions: aboutTheLandlord },
  { title: { fr: 'Le site', en: 'The site' }, questions: aboutTheSite(catalogue) },
  { title: { fr: 'La politique de confidentialité', en: 'The privacy notice' }, questions: aboutTheNotice(catalogue) },
];

/** The same, one after the other. */
export const questionsFor = (catalogue: Catalogue): Question[] =>
  sectionsFor(catalogue).flatMap(({ questions }) => questions);
