/** One thing that is wrong with a config. */
export interface ConfigProblem {
  /** Where, as a JSON pointer (RFC 6901): `/services/0/cookies/2/name`; empty for the whole. */
  pointer: string;
  /** What is wrong and how to mend it. */
  message: string;
}

/** A config that cannot be used, with everything that is wrong with it. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(
      `the config has ${String(problems.length)} problem${problems.length === 1 ? '' : 's'}\n` +
        problems.map(({ pointer, message }) => `  ${pointer || '/'}: ${message}`).join('\n'),
    );
    this.name = 'ConfigError';
    this.problems = problems;
  }
}
