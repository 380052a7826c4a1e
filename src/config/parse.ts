import { inconsistencies } from './checks/consistency.js';
import { notPlainJson } from './checks/plain-json.js';
import { schemaProblems } from './checks/schema-problems.js';
import { ConfigError, type ConfigProblem } from './config-error.js';
import type { Config } from './types.js';

/**
 * Turns unknown JSON into a config: the same value, checked against the schema
 * and against the rules that a schema cannot say. Changes nothing in it.
 *
 * @throws ConfigError with every problem, each with its JSON pointer
 */
export function parse(value: unknown): Config {
  const problems = problemsOf(value);
  if (problems.length) throw new ConfigError(problems);
  return value as Config;
}

function problemsOf(value: unknown): ConfigProblem[] {
  try {
    const unreadable = notPlainJson(value);
    if (unreadable.length) return unreadable;
    // Without the fields that are `undefined`, which the schema's validator does not know.
    const json: unknown = JSON.parse(JSON.stringify(value));
    const wrong = schemaProblems(json);
    const reported = new Set(wrong.map(({ pointer }) => pointer));
    // About one place the schema's word is enough: a wrong form is no wrong date too.
    return [...wrong, ...inconsistencies(json).filter(({ pointer }) => !reported.has(pointer))];
  } catch {
    // A getter or a proxy; what it throws may be as hostile, so it is not looked at.
    return [{ pointer: '', message: 'cannot be read: a getter or a proxy in it throws; give plain JSON' }];
  }
}
