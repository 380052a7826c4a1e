import { inconsistencies } from './checks/consistency.js';
import { schemaProblems } from './checks/schema-problems.js';
import { ConfigError } from './config-error.js';
import type { Config } from './types.js';

/**
 * Turns unknown JSON into a config: the same value, checked against the schema
 * and against the rules that a schema cannot say. Changes nothing in it.
 *
 * @throws ConfigError with every problem, each with its JSON pointer
 */
export function parse(value: unknown): Config {
  const problems = schemaProblems(plainJson(value));
  // The other rules read fields that the schema promises.
  if (!problems.length) problems.push(...inconsistencies(value as Config));
  if (problems.length) throw new ConfigError(problems);
  return value as Config;
}

/** The value as JSON says it, so that the check can rest on it: no cycle, no getter, no foreign prototype. */
function plainJson(value: unknown): unknown {
  try {
    // `undefined` and functions have no JSON at all, which the types leave out.
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? null : JSON.parse(text);
  } catch (error) {
    throw new ConfigError([{ pointer: '', message: `is not JSON: ${String(error)}` }]);
  }
}
