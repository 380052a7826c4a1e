import type { Catalogue } from '../catalogue/catalogue.js';
import { notOffered } from './answer-problems.js';
import { theSameInEnglish } from './in-english.js';
import { kindWords } from './kind-words.js';
import { itemsOf, type Answers, type Choice, type Question } from './question.js';
import { sameInBoth } from './same-in-both.js';
import { toolsOf } from './site.js';

export const aboutTheSite = (catalogue: Catalogue): Question[] => [
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
          label: sameInBoth(name),
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
  theSameInEnglish(
    'self-assessment',
    'Self-assessment of 3 March 2026 with the grid of the CNIL: all 14 criteria are met.',
    isExempt,
  ),
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

/** Not what the kit replaces, nor what no longer works; those of one name with the host that tells them apart. */
function offered({ vendors }: Catalogue): Choice[] {
  const usable = vendors.filter(({ kind, obsolete }) => kind !== 'consent' && !obsolete);
  return usable.map(({ id, name, kind, hosts: [host = ''] }) => {
    const isAlone = usable.filter((other) => other.name === name).length === 1;
    const { fr, en } = kindWords[kind];
    const at = host.replace('*.', '');
    const hint = isAlone ? { fr, en } : { fr: `${fr}, ${at}`, en: `${en}, ${at}` };
    return { value: id, label: sameInBoth(name), hint };
  });
}

function isExempt({ exempt }: Answers): boolean {
  return exempt !== undefined;
}
