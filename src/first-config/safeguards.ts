import { isAdequate } from '../lint/config/read/countries.js';
import type { Choice } from './question.js';

/** On what a transfer out of Europe may rest (GDPR chapter V). */
export const safeguards: Choice[] = [
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
export function safeguardsFor(country: string): Choice[] {
  const never = new Set([
    ...(isAdequate(country) ? [] : ['adequacy']),
    ...(country === 'US' ? [] : ['data-privacy-framework']),
  ]);
  return safeguards.filter(({ value }) => !never.has(value));
}
