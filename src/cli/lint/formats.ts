import type { Rule } from '../../lint/rule.js';
import type { FileReport } from './file-report.js';

/** What a format may want to know besides the findings. */
export interface FormatOptions {
  colours: boolean;
  version: string;
  /** Every rule that was asked. */
  rules: readonly Rule[];
}

type Format = (reports: readonly FileReport[], options: FormatOptions) => string;

/** The formats of `--format`; each is loaded when it is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  stylish: async () => (await import('./format-stylish.js')).formatStylish,
  json: async () => (await import('./format-json.js')).formatJson,
  sarif: async () => (await import('./format-sarif.js')).formatSarif,
  github: async () => (await import('./format-github.js')).formatGithub,
};
