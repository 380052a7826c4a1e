import type { CatalogueService, SourceConfig } from '../config/source-types.js';
import type { Category, Landlord, Service } from '../config/types.js';
import { delays } from './delays.js';
import { policyOf, type Writing } from './policy-of.js';
import { itemsOf, textOf, type Answers } from './question.js';
import { toolsOf, type SiteTool } from './site.js';

/** What is written, and the comments on it, by JSON pointer. */
export interface CommentedSource {
  source: SourceConfig;
  comments: Map<string, string[]>;
}

/** The source file that the answers make. */
export function sourceOf(answers: Answers, { catalogue, today }: Omit<Writing, 'say'>): CommentedSource {
  const languages = itemsOf(answers['languages']).filter((one) => one === 'fr' || one === 'en');
  const writing: Writing = { catalogue, today, say: (text) => (languages.includes('en') ? { ...text } : text.fr) };
  const tools = toolsOf(answers, catalogue);
  const preset = delays[answers['delays'] ?? ''];
  if (!preset) throw new Error('there are no such delays');
  const own = ownService(answers, writing);
  const source: SourceConfig = {
    $schema: 'node_modules/loquet/dist/schema-source.json',
    revision: today,
    languages,
    landlord: landlordOf(answers),
    dpo: { email: answers['dpo'] ?? '' },
    consent: { askAgainAfter: preset.askAgainAfter },
    categories: categoriesOf(tools, writing),
    services: [...own, ...tools.map((tool) => serviceOf(tool, answers))],
    policy: policyOf(answers, writing),
  };
  return { source, comments: commentsOn({ tools, first: own.length, delaysComment: preset.comment }) };
}

function landlordOf(answers: Answers): Landlord {
  const given = (flag: string) => answers[flag] ?? '';
  return {
    name: given('landlord'),
    legalForm: textOf(answers, 'legal-form'),
    ...(answers['capital'] ? { capital: Number(answers['capital']) } : {}),
    ...(answers['registration'] ? { registration: answers['registration'] } : {}),
    address: given('address'),
    phone: given('phone'),
    host: { name: given('host'), address: given('host-address'), phone: given('host-phone') },
    publicationDirector: { name: given('director-name'), function: textOf(answers, 'director') },
    accessibility: {
      conformity: given('accessibility') as 'full' | 'none' | 'partial',
      url: given('accessibility-url'),
    },
  };
}

/** What the site cannot work without comes first, whether or not a tool belongs to it. */
function categoriesOf(tools: readonly SiteTool[], { catalogue, say }: Writing): Category[] {
  return catalogue.categories
    .filter(({ id, required }) => required ?? tools.some(({ category }) => category === id))
    .map(({ label, description, ...category }) => ({ ...category, label: say(label), description: say(description) }));
}

function ownService({ session, landlord = '' }: Answers, { say }: Writing): Service[] {
  if (!session) return [];
  const purpose = {
    fr: 'Garde votre session ouverte pendant votre visite.',
    en: 'Keeps your session open during your visit.',
  };
  return [
    {
      id: 'session',
      category: 'essential',
      name: say({ fr: 'Connexion', en: 'Log-in' }),
      provider: { name: landlord },
      purpose: say({
        fr: 'Vous connecte à votre compte et vous y garde connecté.',
        en: 'Logs you in to your account and keeps you logged in.',
      }),
      cookies: [{ name: session, purpose: say(purpose), lifetime: 'session' }],
    },
  ];
}

function serviceOf({ vendor, category, host, exempt }: SiteTool, answers: Answers): CatalogueService {
  return {
    use: vendor.id,
    ...(category === vendor.category ? {} : { category }),
    ...(host ? { hosts: [host] } : {}),
    ...(exempt ? { exempt: { selfAssessment: textOf(answers, 'self-assessment'), optOut: true } } : {}),
  };
}

interface Remarks {
  tools: readonly SiteTool[];
  /** Where in the list of services the tools begin. */
  first: number;
  delaysComment: string[];
}

function commentsOn({ tools, first, delaysComment }: Remarks): Map<string, string[]> {
  return new Map([
    [
      '',
      [
        'Written by loquet init: read it once, and correct what is not so on your site.',
        'A service with "use" has its texts, hosts and cookies from the catalogue (docs/catalogue.md); any field given here takes the place of the catalogue’s.',
        'After a change: npx loquet lint, then npx loquet bundle.',
      ],
    ],
    [
      '/revision',
      ['Raise it when the meaning of a choice changes: acceptances then lapse, and the banner asks again.'],
    ],
    ['/consent/askAgainAfter', delaysComment],
    ['/categories', ['What visitors decide on, in the order in which they see it.']],
    ['/policy/processings', ['The texts that are alike for most landlords are filled in: they are yours to correct.']],
    ['/policy/transfers', ['Only what the services above send outside Europe: add what else your processings do.']],
    ...tools.flatMap(({ vendor }, at): [string, string[]][] => {
      const tag = vendor.embed
        ? `In the page: <iframe data-consent="${vendor.id}" data-src="…" title="…"></iframe>`
        : '';
      const lines = [vendor.note?.en ?? '', tag].filter(Boolean);
      return lines.length ? [[`/services/${String(first + at)}`, lines]] : [];
    }),
  ]);
}
