import { ConfigError, type ConfigProblem } from '../../../src/config/config-error.js';
import { parse } from '../../../src/config/parse.js';

/** What `parse` finds wrong with a value; throws whatever else it throws. */
export function problemsOf(value: unknown): readonly ConfigProblem[] {
  try {
    parse(value);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
