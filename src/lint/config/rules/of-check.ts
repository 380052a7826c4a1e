import type { Fields } from '../../../config/checks/fields.js';
import type { ConfigProblem } from '../../../config/config-error.js';
import type { ConfigRule } from '../config-rule.js';

/**
 * A check of `parse` as a rule: what it refuses, the kit refuses to run, and
 * everything that is not essential stays held.
 */
export function ofCheck(check: (config: Fields) => Iterable<ConfigProblem>): ConfigRule['check'] {
  return (config) => check(config as unknown as Fields);
}
