import type { Rule } from '../rule.js';

const ours = { family: 'consistency', standing: 'advice' } as const;

/** What the linter itself rests on, before any rule is asked. */
export const jsonRule: Rule = {
  ...ours,
  id: 'json',
  severity: 'error',
  demands: 'The file is JSON, and names each field once; comments exist only in a source file *.loquet.jsonc.',
  sources: [{ cite: 'RFC 8259', url: 'https://www.rfc-editor.org/rfc/rfc8259', confidence: 'verified' }],
};

export const schemaRule: Rule = {
  ...ours,
  id: 'schema',
  severity: 'error',
  demands: 'The config follows the JSON Schema that ships with the kit.',
  sources: [{ cite: 'src/config/schema.json', url: 'src/config/schema.json', confidence: 'verified' }],
};

export const ruleFailed: Rule = {
  ...ours,
  id: 'rule-failed',
  severity: 'error',
  demands: 'Every rule comes to an end. One that breaks down is named, and the others run.',
  sources: [{ cite: 'src/lint/config/lint-config.ts', url: 'src/lint/config/lint-config.ts', confidence: 'verified' }],
};

export const waiverRule: Rule = {
  ...ours,
  id: 'waiver',
  severity: 'warning',
  demands: 'A waiver names a rule that exists and that has something to say, and a day that has come.',
  sources: [
    { cite: 'src/config/types.ts, Waiver', url: 'src/config/types.ts', confidence: 'verified' },
    {
      cite: 'GDPR art. 5(2): the controller has to be able to show',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      confidence: 'verified',
    },
  ],
};

export const builtInRules: readonly Rule[] = [jsonRule, schemaRule, ruleFailed, waiverRule];
