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
  const { json, unreadable } = asJson(value);
  if (unreadable.length) return unreadable;
  const wrong = schemaProblems(json);
  const reported = new Set(wrong.map(({ pointer }) => pointer));
  // About one place the schema's word is enough: a wrong form is no wrong date too.
  return [...wrong, ...inconsistencies(json).filter(({ pointer }) => !reported.has(pointer))];
}

/** A copy without the fields that are `undefined`, which the schema's validator does not know; or why there is none. */
function asJson(value: unknown): { json?: unknown; unreadable: ConfigProblem[] } {
  try {
    const unreadable = notPlainJson(value);
    return unreadable.length ? { unreadable } : { unreadable, json: JSON.parse(JSON.stringify(value)) };
  } catch {
    // A getter or a proxy; what it throws may be as hostile, so it is not looked at.
    return {
      unreadable: [{ pointer: '', message: 'cannot be read: a getter or a proxy in it throws; give plain JSON' }],
    };
  }
}
