import type { Source } from '../rule.js';

/** The ninth of the CNIL's questions: whether a browser's settings can stand for consent. */
export const browserQuestion: Source = {
  cite: 'CNIL, questions and answers on trackers, question 9',
  url: 'https://www.cnil.fr/fr/questions-reponses-lignes-directrices-modificatives-et-recommandation-cookies-traceurs',
  confidence: 'remembered',
};

export const passwords: Source = {
  cite: 'CNIL, délibération 2022-100',
  url: 'https://www.cnil.fr/fr/mots-de-passe-une-nouvelle-recommandation-pour-maitriser-sa-securite',
  confidence: 'secondary',
};

/** What vendors' cookies are called, and how long they last. */
export const cookieDatabase: Source = {
  cite: 'Open Cookie Database',
  url: 'https://github.com/jkwakman/Open-Cookie-Database',
  confidence: 'verified',
};
