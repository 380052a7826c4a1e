import type { Catalogue } from '../catalogue/catalogue.js';
import { theSameInEnglish } from './in-english.js';
import { hasAnotherTask } from './legal-basis.js';
import { processingsOfCategories, processingsOfSites } from './processing-texts.js';
import { pairsOf, type Answers, type Choice, type Question } from './question.js';
import { sameInBoth } from './same-in-both.js';
import { safeguards, safeguardsFor } from './safeguards.js';
import { processingIdsOf, transfersOf } from './site.js';

export const aboutTheNotice = (catalogue: Catalogue): Question[] => [
  {
    flag: 'notice-url',
    ask: { fr: 'La page qui montre la politique de confidentialité', en: 'The page that shows the privacy notice' },
    example: '/confidentialite',
    kind: 'web-address',
  },
  {
    flag: 'processings',
    ask: { fr: 'Ce que le site fait encore de données personnelles', en: 'What else the site does with personal data' },
    example: 'contact,account',
    several: true,
    choices: [{ value: 'none', label: { fr: 'rien', en: 'nothing' } }, ...titled(processingsOfSites)],
    problem: (answer, answers) =>
      processingIdsOf({ ...answers, processings: answer }, catalogue).length
        ? undefined
        : {
            fr: 'Une politique de confidentialité a quelque chose à dire : nommez ce que le site fait de données personnelles.',
            en: `should name what the site does with personal data: there is ${Object.keys(processingsOfSites).join(', ')}`,
          },
  },
  {
    flag: 'public-task',
    ask: {
      fr: 'Le texte de loi qui donne sa mission à cet organisme public, en français',
      en: 'The text of law that gives this public body its task, in French',
    },
    example: 'l’article L. 123-5 du code de l’action sociale et des familles',
    arises: (answers) => needsTask(answers, catalogue),
  },
  theSameInEnglish('public-task', 'article L. 123-5 of the French social action and families code', (answers) =>
    needsTask(answers, catalogue),
  ),
  {
    flag: 'retention',
    ask: { fr: 'Combien de temps les données sont gardées :', en: 'How long the data are kept:' },
    example: 'contact=P1Y,analytics=P25M',
    parts: (answers) => {
      const known = { ...processingsOfSites, ...processingsOfCategories };
      return processingIdsOf(answers, catalogue).map((id) => ({
        value: id,
        label: known[id]?.title ?? sameInBoth(id),
      }));
    },
    kind: 'duration',
  },
  {
    flag: 'transfers',
    ask: { fr: 'Ce qui protège les données envoyées hors d’Europe à', en: 'What protects data sent outside Europe to' },
    example: 'google-llc=data-privacy-framework',
    choices: safeguards,
    parts: (answers) =>
      transfersOf(answers, catalogue).map(({ id, recipient, country }) => ({
        value: id,
        label: sameInBoth(`${recipient} (${country})`),
        choices: safeguardsFor(country),
      })),
  },
  {
    flag: 'safeguard-detail',
    ask: {
      fr: 'Ce que sont ces clauses, règles ou exceptions, et comment en obtenir une copie (en français)',
      en: 'What those clauses, rules or exceptions are, and how to get a copy (in French)',
    },
    example: 'Clauses types de la Commission européenne ; une copie s’obtient auprès du délégué.',
    arises: needsDetail,
  },
  theSameInEnglish(
    'safeguard-detail',
    'Standard clauses of the European Commission; the officer gives you a copy.',
    needsDetail,
  ),
  {
    flag: 'automated',
    ask: {
      fr: 'Ce qu’une machine décide seule au sujet de personnes (en français)',
      en: 'What a machine decides alone about people: none, or a description in French',
    },
    example: 'none',
    none: { fr: 'Rien : aucune décision n’est prise par une machine seule', en: 'Nothing: no machine decides alone' },
  },
  theSameInEnglish(
    'automated',
    'A computer sorts applications by …',
    ({ automated }) => ![undefined, 'none'].includes(automated),
  ),
];

function titled(processings: typeof processingsOfSites): Choice[] {
  return Object.entries(processings).map(([value, { title }]) => ({ value, label: title }));
}

/** What a company does for its legitimate interest, a public body does for its task. */
function needsTask(answers: Answers, catalogue: Catalogue): boolean {
  const known = { ...processingsOfSites, ...processingsOfCategories };
  return (
    hasAnotherTask(answers) &&
    processingIdsOf(answers, catalogue).some((id) => known[id]?.legalBasis === 'legitimate-interest')
  );
}

/** What is more than a decision of the Commission the notice has to explain (GDPR article 13(1)(f)). */
function needsDetail({ transfers }: Answers): boolean {
  return [...pairsOf(transfers).values()].some((safeguard) => !/adequacy|framework/.test(safeguard));
}
