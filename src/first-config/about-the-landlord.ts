import { inEnglish, theSameInEnglish } from './in-english.js';
import { itemsOf, type Answers, type Question } from './question.js';

/** What the law wants of a legal notice (loi n° 2004-575, article 1-1), and of a notice its contacts. */
export const aboutTheLandlord: Question[] = [
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
  theSameInEnglish('director', 'chief executive'),
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

/** Of a company the law wants its capital and its number in the register. */
function isCompany(answers: Answers): boolean {
  return /sociét|coopérative|\b(s\.?a\.?|sas|sarl|scic|sem|esh)\b/i.test(answers['legal-form'] ?? '');
}
