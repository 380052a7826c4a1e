import type { Catalogue } from '../../src/catalogue/catalogue.js';
import { resolveSource } from '../../src/catalogue/resolve.js';

/** What the form asks: what nobody but the landlord knows. */
export interface FirstAnswers {
  name: string;
  address: string;
  phone: string;
  dpo: string;
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
  const { name, address, phone, dpo, delays, tools } = answers;
  const [accepted = '13', refused = '1'] = delays.split('/');
  const used = new Set(vendors.filter(({ id }) => tools.includes(id)).map(({ category }) => category as string));
  const source = {
    $schema: './loquet/schema.json',
    revision: today,
    landlord: { name, address, phone },
    dpo: { email: dpo },
    consent: { askAgainAfter: { accepted: `P${accepted}M`, refused: `P${refused}M` } },
    categories: categories.filter(({ id, required }) => required ?? used.has(id)).map(inFrench),
    services: tools.map((use) => ({ use })),
  };
  return inFrench(resolveSource(source, vendors).value as object);
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
