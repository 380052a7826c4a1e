import type { Catalogue } from '../../catalogue/catalogue.js';
import {
  notACookieName,
  notADuration,
  notAnAddress,
  notAnAmount,
  notAnEmail,
  notAHost,
  notAPhone,
  notOffered,
  notPostal,
} from './answer-problems.js';
import { hasAnotherTask } from './legal-basis.js';
import { processingsOfCategories, processingsOfSites } from './processing-texts.js';
import { itemsOf, pairsOf, type Answers, type Choice, type Question } from './question.js';
import { processingIdsOf, toolsOf, transfersOf } from './site.js';

/** Everything that a config needs and nobody but the landlord knows, in the order in which it is asked. */
export const questionsFor = (catalogue: Catalogue): Question[] => [
  ...aboutTheLandlord,
  ...aboutTheSite(catalogue),
  ...aboutTheNotice(catalogue),
];

/** What the law wants of a legal notice (loi n° 2004-575, article 1-1), and of a notice its contacts. */
const aboutTheLandlord: Question[] = [
  { flag: 'landlord', ask: 'The name under which tenants know the landlord', example: 'Habitat Exemple' },
  {
    flag: 'languages',
    ask: 'The languages of the site',
    example: 'fr',
    preset: 'fr',
    several: true,
    choices: [
      { value: 'fr', label: 'French' },
      { value: 'en', label: 'English' },
    ],
    problem: (answer) => (itemsOf(answer)[0] === 'fr' ? undefined : 'should begin with fr: others fall back to French'),
  },
  { flag: 'legal-form', ask: 'Its legal form, in French', example: 'office public de l’habitat' },
  { flag: 'legal-form-en', ask: 'Its legal form, in English', example: 'public housing office', arises: inEnglish },
  { flag: 'capital', ask: 'Its share capital, in euros', example: '500000', arises: isCompany, problem: notAnAmount },
  { flag: 'registration', ask: 'Its registration', example: 'RCS Toulouse 412 259 715', arises: isCompany },
  {
    flag: 'address',
    ask: 'Its registered office',
    example: '1 place de la Mairie, 31000 Toulouse',
    problem: notPostal,
  },
  { flag: 'phone', ask: 'Its telephone number', example: '05 61 00 00 00', problem: notAPhone },
  { flag: 'director', ask: 'The publication director’s function, in French', example: 'directrice générale' },
  { flag: 'director-en', ask: 'The same in English', example: 'chief executive', arises: inEnglish },
  { flag: 'director-name', ask: 'The publication director’s name', example: 'Prénom Nom' },
  { flag: 'host', ask: 'Who hosts the site', example: 'Hébergeur Exemple' },
  { flag: 'host-address', ask: 'The host’s address', example: '2 rue du Port, 59000 Lille', problem: notPostal },
  { flag: 'host-phone', ask: 'The host’s telephone number', example: '03 20 00 00 00', problem: notAPhone },
  {
    flag: 'accessibility',
    ask: 'How far the site conforms to the accessibility rules (RGAA), by its last audit',
    example: 'partial',
    choices: [
      { value: 'full', label: 'totalement conforme' },
      { value: 'partial', label: 'partiellement conforme' },
      { value: 'none', label: 'non conforme', hint: 'also without any audit' },
    ],
  },
  {
    flag: 'accessibility-url',
    ask: 'The page with the accessibility statement',
    example: '/accessibilite',
    problem: notAnAddress,
  },
  { flag: 'dpo', ask: 'The data protection officer’s e-mail', example: 'dpo@habitat.example', problem: notAnEmail },
];

const aboutTheSite = (catalogue: Catalogue): Question[] => [
  {
    flag: 'services',
    ask: 'The tools that the site uses',
    example: 'matomo,youtube-nocookie',
    several: true,
    choices: [{ value: 'none', label: 'none' }, ...offered(catalogue)],
  },
  {
    flag: 'hosts',
    ask: 'The host, if it is not the site’s own, of',
    example: 'matomo=stats.habitat.example',
    optional: true,
    parts: (answers) =>
      toolsOf(answers, catalogue)
        .filter(({ vendor }) => !vendor.provider)
        .map(({ vendor: { id, name, cookies, storage = [] } }) => ({
          value: id,
          label: name,
          // By its host alone can the gate know it.
          needed: !cookies.length && !storage.length,
        })),
    problem: notAHost,
  },
  {
    flag: 'exempt',
    ask: 'Those of them that measure without consent',
    example: 'matomo',
    optional: true,
    arises: () => false,
    problem: (answer, answers) => {
      const may = toolsOf({ services: answers['services'] }, catalogue).filter(({ vendor }) => vendor.exemptible);
      return itemsOf(answer)
        .map((id) =>
          notOffered(
            may.map(({ vendor }) => ({ value: vendor.id, label: '' })),
            id,
          ),
        )
        .find(Boolean);
    },
  },
  {
    flag: 'self-assessment',
    ask: 'Date, method and outcome of the self-assessment of what measures without consent',
    example: 'Auto-évaluation du 3 mars 2026 avec la grille de la CNIL : les 14 critères sont remplis.',
    arises: isExempt,
  },
  {
    flag: 'self-assessment-en',
    ask: 'The same in English',
    example: 'Self-assessment of 3 March 2026 with the grid of the CNIL: all 14 criteria are met.',
    arises: (answers) => isExempt(answers) && inEnglish(answers),
  },
  {
    flag: 'session',
    ask: 'The cookie that keeps visitors logged in, if there is one',
    example: 'JSESSIONID',
    optional: true,
    problem: notACookieName,
  },
  {
    flag: 'delays',
    ask: 'When the banner asks again: months after an acceptance / after a refusal',
    example: '13/1',
    preset: '13/1',
    choices: [
      { value: '13/1', label: '13 months / 1 month', hint: 'the kit’s default' },
      { value: '6/6', label: '6 months / 6 months', hint: 'the CNIL’s good practice' },
    ],
  },
];

const aboutTheNotice = (catalogue: Catalogue): Question[] => [
  {
    flag: 'notice-url',
    ask: 'The page that shows the privacy notice',
    example: '/confidentialite',
    problem: notAnAddress,
  },
  {
    flag: 'processings',
    ask: 'What else the site does with personal data',
    example: 'contact,account',
    several: true,
    choices: [{ value: 'none', label: 'nothing' }, ...titled(processingsOfSites)],
    problem: (answer, answers) =>
      processingIdsOf({ ...answers, processings: answer }, catalogue).length
        ? undefined
        : `should name what the site does with personal data: there is ${Object.keys(processingsOfSites).join(', ')}`,
  },
  {
    flag: 'public-task',
    ask: 'The text of law that gives this public body its task, in French',
    example: 'l’article L. 123-5 du code de l’action sociale et des familles',
    arises: (answers) => needsTask(answers, catalogue),
  },
  {
    flag: 'public-task-en',
    ask: 'The same in English',
    example: 'article L. 123-5 of the French social action and families code',
    arises: (answers) => needsTask(answers, catalogue) && inEnglish(answers),
  },
  {
    flag: 'retention',
    ask: 'How long the data are kept:',
    example: 'contact=P1Y,analytics=P25M',
    parts: (answers) => {
      const known = { ...processingsOfSites, ...processingsOfCategories };
      return processingIdsOf(answers, catalogue).map((id) => ({ value: id, label: known[id]?.title.en ?? id }));
    },
    problem: notADuration,
  },
  {
    flag: 'transfers',
    ask: 'What protects data sent outside Europe to',
    example: 'google-llc=data-privacy-framework',
    choices: safeguards,
    parts: (answers) =>
      transfersOf(answers, catalogue).map(({ id, recipient, country }) => ({
        value: id,
        label: `${recipient} (${country})`,
      })),
  },
  {
    flag: 'safeguard-detail',
    ask: 'What those clauses, rules or exceptions are, and how to get a copy (in French)',
    example: 'Clauses types de la Commission européenne ; une copie s’obtient auprès du délégué.',
    arises: needsDetail,
  },
  {
    flag: 'safeguard-detail-en',
    ask: 'The same in English',
    example: 'Standard clauses of the European Commission; the officer gives you a copy.',
    arises: (answers) => needsDetail(answers) && inEnglish(answers),
  },
  {
    flag: 'automated',
    ask: 'What a machine decides alone about people: none, or a description in French',
    example: 'none',
  },
  {
    flag: 'automated-en',
    ask: 'The same in English',
    example: 'A computer sorts applications by …',
    arises: (answers) => inEnglish(answers) && ![undefined, 'none'].includes(answers['automated']),
  },
];

const safeguards: Choice[] = [
  { value: 'adequacy', label: 'an adequacy decision for the country' },
  { value: 'data-privacy-framework', label: 'the Data Privacy Framework', hint: 'companies of the US on its list' },
  { value: 'standard-clauses', label: 'standard contractual clauses' },
  { value: 'binding-corporate-rules', label: 'binding corporate rules' },
  { value: 'derogation', label: 'an exception of GDPR article 49' },
];

/** Not what the kit replaces, nor what no longer works. */
function offered({ vendors }: Catalogue): Choice[] {
  return vendors
    .filter(({ kind, obsolete }) => kind !== 'consent' && !obsolete)
    .map(({ id, name, kind }) => ({ value: id, label: name, hint: kind }));
}

function titled(processings: typeof processingsOfSites): Choice[] {
  return Object.entries(processings).map(([value, { title }]) => ({ value, label: title.en }));
}

/** What a company does for its legitimate interest, a public body does for its task. */
function needsTask(answers: Answers, catalogue: Catalogue): boolean {
  const known = { ...processingsOfSites, ...processingsOfCategories };
  return (
    hasAnotherTask(answers) &&
    processingIdsOf(answers, catalogue).some((id) => known[id]?.legalBasis === 'legitimate-interest')
  );
}

function inEnglish({ languages }: Answers): boolean {
  return itemsOf(languages).includes('en');
}

function isExempt({ exempt }: Answers): boolean {
  return exempt !== undefined;
}

/** What is more than a decision of the Commission the notice has to explain (GDPR article 13(1)(f)). */
function needsDetail({ transfers }: Answers): boolean {
  return [...pairsOf(transfers).values()].some((safeguard) => !/adequacy|framework/.test(safeguard));
}

/** Of a company the law wants its capital and its number in the register. */
function isCompany(answers: Answers): boolean {
  return /sociét|coopérative|\b(s\.?a\.?|sas|sarl|scic|sem|esh)\b/i.test(answers['legal-form'] ?? '');
}
