import type { Config } from '../../../config/types.js';
import { plainWords, words } from './words.js';

/** What of a company's name says nothing of which company it is: its legal form, its country, articles. */
const common = new Set(
  'a an ag ab as bv co corp corporation de des du d et and eurl europe emea france gmbh group groupe inc incorporated international ireland kg la le les l limited llc ltd nv of oy plc sa sarl sas sasu scop se sl snc spa srl the uk usa'.split(
    ' ',
  ),
);

/** The words that tell a company from others; all of them when none does. */
function tellingWords(name: string): string[] {
  const all = words(name);
  const telling = all.filter((word) => !common.has(word));
  return telling.length ? telling : all;
}

/** Whether two names are probably of one company: one says all that the other does. */
export function sameCompany(a: string, b: string): boolean {
  const [one, other] = [tellingWords(a), tellingWords(b)];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

/** Whether a text speaks of a company: by any word of its name that is long enough to be one. */
export function mentions(text: string, name: string): boolean {
  const said = words(text);
  return tellingWords(name).some((word) => word.length > 2 && said.includes(word));
}

/** Whether a company is the landlord, or a controller beside it: no third party. */
export function isController({ landlord, policy }: Config, name: string): boolean {
  return [landlord, ...(policy?.controllers ?? [])].some((controller) => sameCompany(controller.name, name));
}

/** The forms of companies, which have a capital and are registered; not those of public bodies and associations. */
export function isCompany(legalForm: string): boolean {
  return /\b(societe|sa|sas|sasu|sarl|eurl|entreprise)\b/.test(plainWords(legalForm)) && !isPublicBody(legalForm);
}

/** Bodies under public law: a housing office, a commune, an establishment. */
export function isPublicBody(legalForm: string): boolean {
  return /\b(office public|oph|etablissement public|epic|epa|commune|mairie|collectivite|syndicat mixte|regie)\b/.test(
    plainWords(legalForm),
  );
}
