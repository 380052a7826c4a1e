import type { Catalogue } from '../catalogue/catalogue.js';
import type { Bilingual } from '../catalogue/vendor.js';
import { isAdequate } from '../lint/config/read/countries.js';
import { notOffered } from './answer-problems.js';
import { kindWords } from './kind-words.js';
import { hasAnotherTask } from './legal-basis.js';
import { processingsOfCategories, processingsOfSites } from './processing-texts.js';
import { itemsOf, pairsOf, type Answers, type Choice, type Question, type Section } from './question.js';
import { processingIdsOf, toolsOf, transfersOf } from './site.js';

/** Everything that a config needs and nobody but the landlord knows, in the order in which it is asked. */
export const sectionsFor = (catalogue: Catalogue): Section[] => [
  { title: { fr: 'Le bailleur', en: 'The landlord' }, questions: aboutTheLandlord },
  { title: { fr: 'Le site', en: 'The site' }, questions: aboutTheSite(catalogue) },
  { title: { fr: 'La politique de confidentialité', en: 'The privacy notice' }, questions: aboutTheNotice(catalogue) },
];

/** The same, one after the other. */
export const questionsFor = (catalogue: Catalogue): Question[] =>
  sectionsFor(catalogue).flatMap(({ questions }) => questions);

/** What the law wants of a legal notice (loi n° 2004-575, article 1-1), and of a notice its contacts. */
const aboutTheLandlord: Question[] = [
  {
    flag: 'landlord',
    ask: {
      fr: 'Le nom sous lequel les locataires connaissent le bailleur',
      en: 'The name under which tenants know the landlord',
    },
    example: 'Habitat Exemple',
  },
  {
    flag: 'languages',
    ask: { fr: 'Les langues du site', en: 'The languages of the site' },
    example: 'fr',
    preset: 'fr',
    several: true,
    choices: [
      { value: 'fr', label: { fr: 'français', en: 'French' } },
      { value: 'en', label: { fr: 'anglais', en: 'English' } },
    ],
    problem: (answer) =>
      itemsOf(answer)[0] === 'fr'
        ? undefined
        : {
            fr: 'Le français est nécessaire : il prend la place de ce qui manque dans une autre langue.',
            en: 'should begin with fr: others fall back to French',
          },
  },
  {
    flag: 'legal-form',
    ask: { fr: 'Sa forme juridique, en français', en: 'Its legal form, in French' },
    example: 'office public de l’habitat',
  },
  {
    flag: 'legal-form-en',
    ask: { fr: 'Sa forme juridique, en anglais', en: 'Its legal form, in English' },
    example: 'public housing office',
    arises: inEnglish,
  },
  {
    flag: 'capital',
    ask: { fr: 'Son capital social, en euros', en: 'Its share capital, in euros' },
    example: '500000',
    arises: isCompany,
    kind: 'amount',
  },
  {
    flag: 'registration',
    ask: { fr: 'Son immatriculation', en: 'Its registration' },
    example: 'RCS Toulouse 412 259 715',
    arises: isCompany,
  },
  {
    flag: 'address',
    ask: { fr: 'L’adresse de son siège', en: 'Its registered office' },
    example: '1 place de la Mairie, 31000 Toulouse',
    kind: 'postal-address',
  },
  {
    flag: 'phone',
    ask: { fr: 'Son numéro de téléphone', en: 'Its telephone number' },
    example: '05 61 00 00 00',
    kind: 'phone',
  },
  {
    flag: 'director',
    ask: {
      fr: 'La fonction du directeur ou de la directrice de la publication',
      en: 'The publication director’s function, in French',
    },
    example: 'directrice générale',
  },
  {
    flag: 'director-en',
    ask: { fr: 'La même réponse, en anglais', en: 'The same in English' },
    example: 'chief executive',
    arises: inEnglish,
  },
  {
    flag: 'director-name',
    ask: { fr: 'Le nom du directeur ou de la directrice de la publication', en: 'The publication director’s name' },
    example: 'Prénom Nom',
  },
  { flag: 'host', ask: { fr: 'Qui héberge le site', en: 'Who hosts the site' }, example: 'Hébergeur Exemple' },
  {
    flag: 'host-address',
    ask: { fr: 'L’adresse de l’hébergeur', en: 'The host’s address' },
    example: '2 rue du Port, 59000 Lille',
    kind: 'postal-address',
  },
  {
    flag: 'host-phone',
    ask: { fr: 'Le numéro de téléphone de l’hébergeur', en: 'The host’s telephone number' },
    example: '03 20 00 00 00',
    kind: 'phone',
  },
  {
    flag: 'accessibility',
    ask: {
      fr: 'La conformité du site aux règles d’accessibilité (RGAA), d’après le dernier audit',
      en: 'How far the site conforms to the accessibility rules (RGAA), by its last audit',
    },
    example: 'partial',
    choices: [
      { value: 'full', label: { fr: 'totalement conforme', en: 'fully (totalement conforme)' } },
      { value: 'partial', label: { fr: 'partiellement conforme', en: 'partly (partiellement conforme)' } },
      {
        value: 'none',
        label: { fr: 'non conforme', en: 'not (non conforme)' },
        hint: { fr: 'aussi sans aucun audit', en: 'also without any audit' },
      },
    ],
  },
  {
    flag: 'accessibility-url',
    ask: { fr: 'La page de la déclaration d’accessibilité', en: 'The page with the accessibility statement' },
    example: '/accessibilite',
    kind: 'web-address',
  },
  {
    flag: 'dpo',
    ask: { fr: 'L’adresse e-mail du délégué à la protection des données', en: 'The data protection officer’s e-mail' },
    example: 'dpo@habitat.example',
    kind: 'email',
  },
];

const aboutTheSite = (catalogue: Catalogue): Question[] => [
  {
    flag: 'services',
    ask: { fr: 'Les outils qu’utilise le site', en: 'The tools that the site uses' },
    example: 'matomo,youtube-nocookie',
    several: true,
    choices: [{ value: 'none', label: { fr: 'aucun', en: 'none' } }, ...offered(catalogue)],
  },
  {
    flag: 'hosts',
    ask: { fr: 'Le nom d’hôte, s’il n’est pas celui du site, de', en: 'The host, if it is not the site’s own, of' },
    example: 'matomo=stats.habitat.example',
    optional: true,
    parts: (answers) =>
      toolsOf(answers, catalogue)
        .filter(({ vendor }) => !vendor.provider)
        .map(({ vendor: { id, name, cookies, storage = [] } }) => ({
          value: id,
          label: same(name),
          // By its host alone can the gate know it.
          needed: !cookies.length && !storage.length,
        })),
    kind: 'host',
  },
  {
    flag: 'exempt',
    ask: { fr: 'Ceux d’entre eux qui mesurent sans consentement', en: 'Those of them that measure without consent' },
    example: 'matomo',
    optional: true,
    arises: () => false,
    problem: (answer, answers) => {
      const may = toolsOf({ services: answers['services'] }, catalogue).filter(({ vendor }) => vendor.exemptible);
      return itemsOf(answer)
        .map((id) =>
          notOffered(
            may.map(({ vendor }) => ({ value: vendor.id })),
            id,
          ),
        )
        .find(Boolean);
    },
  },
  {
    flag: 'self-assessment',
    ask: {
      fr: 'La date, la méthode et le résultat de l’auto-évaluation de ce qui mesure sans consentement',
      en: 'Date, method and outcome of the self-assessment of what measures without consent',
    },
    example: 'Auto-évaluation du 3 mars 2026 avec la grille de la CNIL : les 14 critères sont remplis.',
    arises: isExempt,
  },
  {
    flag: 'self-assessment-en',
    ask: { fr: 'La même réponse, en anglais', en: 'The same in English' },
    example: 'Self-assessment of 3 March 2026 with the grid of the CNIL: all 14 criteria are met.',
    arises: (answers) => isExempt(answers) && inEnglish(answers),
  },
  {
    flag: 'session',
    ask: {
      fr: 'Le cookie qui garde la connexion ouverte, s’il y en a un',
      en: 'The cookie that keeps visitors logged in, if there is one',
    },
    example: 'JSESSIONID',
    optional: true,
    kind: 'cookie-name',
  },
  {
    flag: 'delays',
    ask: {
      fr: 'Quand le bandeau repose la question : après un accord / après un refus',
      en: 'When the banner asks again: months after an acceptance / after a refusal',
    },
    example: '13/1',
    preset: '13/1',
    choices: [
      {
        value: '13/1',
        label: { fr: '13 mois / 1 mois', en: '13 months / 1 month' },
        hint: {
          fr: 'le réglage du kit, que le vérificateur signale',
          en: 'the kit’s default, which the linter warns of',
        },
      },
      {
        value: '6/6',
        label: { fr: '6 mois / 6 mois', en: '6 months / 6 months' },
        hint: { fr: 'la bonne pratique de la CNIL', en: 'the CNIL’s good practice' },
      },
    ],
  },
];

const aboutTheNotice = (catalogue: Catalogue): Question[] => [
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
  {
    flag: 'public-task-en',
    ask: { fr: 'La même réponse, en anglais', en: 'The same in English' },
    example: 'article L. 123-5 of the French social action and families code',
    arises: (answers) => needsTask(answers, catalogue) && inEnglish(answers),
  },
  {
    flag: 'retention',
    ask: { fr: 'Combien de temps les données sont gardées :', en: 'How long the data are kept:' },
    example: 'contact=P1Y,analytics=P25M',
    parts: (answers) => {
      const known = { ...processingsOfSites, ...processingsOfCategories };
      return processingIdsOf(answers, catalogue).map((id) => ({ value: id, label: known[id]?.title ?? same(id) }));
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
        label: same(`${recipient} (${country})`),
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
  {
    flag: 'safeguard-detail-en',
    ask: { fr: 'La même réponse, en anglais', en: 'The same in English' },
    example: 'Standard clauses of the European Commission; the officer gives you a copy.',
    arises: (answers) => needsDetail(answers) && inEnglish(answers),
  },
  {
    flag: 'automated',
    ask: {
      fr: 'Ce qu’une machine décide seule au sujet de personnes (en français)',
      en: 'What a machine decides alone about people: none, or a description in French',
    },
    example: 'none',
    none: { fr: 'Rien : aucune décision n’est prise par une machine seule', en: 'Nothing: no machine decides alone' },
  },
  {
    flag: 'automated-en',
    ask: { fr: 'La même réponse, en anglais', en: 'The same in English' },
    example: 'A computer sorts applications by …',
    arises: (answers) => inEnglish(answers) && ![undefined, 'none'].includes(answers['automated']),
  },
];

const safeguards: Choice[] = [
  {
    value: 'adequacy',
    label: { fr: 'une décision d’adéquation pour ce pays', en: 'an adequacy decision for the country' },
  },
  {
    value: 'data-privacy-framework',
    label: { fr: 'le cadre de protection des données (Data Privacy Framework)', en: 'the Data Privacy Framework' },
    hint: { fr: 'sociétés américaines inscrites sur sa liste', en: 'companies of the US on its list' },
  },
  { value: 'standard-clauses', label: { fr: 'des clauses contractuelles types', en: 'standard contractual clauses' } },
  {
    value: 'binding-corporate-rules',
    label: { fr: 'des règles d’entreprise contraignantes', en: 'binding corporate rules' },
  },
  {
    value: 'derogation',
    label: { fr: 'une exception de l’article 49 du RGPD', en: 'an exception of GDPR article 49' },
  },
];

/** Not what the linter would refuse for the country: a decision that there is none of, or the framework of another. */
function safeguardsFor(country: string): Choice[] {
  const never = new Set([
    ...(isAdequate(country) ? [] : ['adequacy']),
    ...(country === 'US' ? [] : ['data-privacy-framework']),
  ]);
  return safeguards.filter(({ value }) => !never.has(value));
}

/** Not what the kit replaces, nor what no longer works; those of one name with the host that tells them apart. */
function offered({ vendors }: Catalogue): Choice[] {
  const usable = vendors.filter(({ kind, obsolete }) => kind !== 'consent' && !obsolete);
  return usable.map(({ id, name, kind, hosts: [host = ''] }) => {
    const isAlone = usable.filter((other) => other.name === name).length === 1;
    const { fr, en } = kindWords[kind];
    const at = host.replace('*.', '');
    const hint = isAlone ? { fr, en } : { fr: `${fr}, ${at}`, en: `${en}, ${at}` };
    return { value: id, label: same(name), hint };
  });
}

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

/** A name, which is the same in every language. */
function same(name: string): Bilingual {
  return { fr: name, en: name };
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
