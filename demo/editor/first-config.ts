import type { Catalogue } from '../../src/catalogue/catalogue.js';
import { resolveSource } from '../../src/catalogue/resolve.js';

/** What the form asks: what nobody but the landlord knows. */
export interface FirstAnswers {
  name: string;
  address: string;
  phone: string;
  dpo: string;
  legalForm: string;
  /** Whoever hosts the site. */
  host: { name: string; address: string; phone: string };
  /** The publication director. */
  director: { name: string; function: string };
  /** How far the site conforms to the accessibility rules, and the page that says it. */
  accessibility: { conformity: string; url: string };
  /** Months after an acceptance and after a refusal: `13/1`. */
  delays: string;
  /** Ids of the catalogue. */
  tools: readonly string[];
}

/**
 * A config from the form's answers, with what the catalogue knows of the tools.
 * It invents nothing: what is still missing the linter says.
 */
export function firstConfig(answers: FirstAnswers, { categories, vendors }: Catalogue, today: string): object {
  const { name, legalForm, address, phone, host, director, accessibility, dpo, delays, tools } = answers;
  const [accepted = '13', refused = '1'] = delays.split('/');
  const used = new Set(vendors.filter(({ id }) => tools.includes(id)).map(({ category }) => category as string));
  const source = {
    $schema: './loquet/schema.json',
    revision: today,
    landlord: { name, legalForm, address, phone, host, publicationDirector: director, accessibility },
    dpo: { email: dpo },
    consent: { askAgainAfter: { accepted: `P${accepted}M`, refused: `P${refused}M` } },
    categories: categories.filter(({ id, required }) => required ?? used.has(id)).map(inFrench),
    services: tools.map((use) => ({ use })),
    policy: policy(answers, vendors, today),
  };
  return inFrench(resolveSource(source, vendors).value as object);
}

/** The notice of what the banner asks about. What else the landlord does with data it alone knows. */
function policy({ tools, dpo }: FirstAnswers, vendors: Catalogue['vendors'], today: string): object {
  const used = vendors.filter(({ id }) => tools.includes(id));
  const companies = used.flatMap(({ id, name, provider }) =>
    provider ? [{ id, name: provider.name, role: `fournit ${name}` }] : [],
  );
  const processing = {
    id: 'choix-du-bandeau',
    title: 'Ce que vous acceptez dans le bandeau',
    persons: ['visitor'],
    purpose: 'Ce que chaque service accepté dit de lui-même dans le tableau des cookies.',
    legalBasis: 'consent',
    dataCategories: ['pages consultées', 'adresse IP'],
    recipients: companies.length ? companies.map((company) => company.name) : ['les services du bailleur'],
    processors: companies.map(({ id }) => id),
    mandatory: false,
    retention: { criteria: 'Jusqu’à l’échéance de chaque cookie, donnée dans le tableau des cookies.' },
  };
  return {
    updated: today,
    processings: used.some(({ category }) => category !== 'essential') ? [processing] : [],
    processors: companies,
    transfers: [],
    rights: { email: dpo },
    automatedDecisions: false,
  };
}

/** The catalogue speaks French and English; the form asks for a site in French. */
function inFrench<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) => {
      const { fr, en, ...rest } = (part ?? {}) as Record<string, unknown>;
      return typeof fr === 'string' && typeof en === 'string' && !Object.keys(rest).length ? fr : part;
    }),
  ) as Value;
}
