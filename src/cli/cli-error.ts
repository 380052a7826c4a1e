/** How a command ends when it does not do what it was asked. */
export const exitCodes = {
  /** The config has errors: mend the file. */
  config: 1,
  /** The command was called wrongly, or could not read or write what it was told to. */
  usage: 2,
} as const;

/** Why a command stops, in lines for a person; `main.ts` prints them and ends with the exit code. */
export class CliError extends Error {
  readonly lines: readonly string[];
  readonly exitCode: number;

  constructor(reason: keyof typeof exitCodes, ...lines: string[]) {
    super(lines.join('\n'));
    this.name = 'CliError';
    this.lines = lines;
    this.exitCode = exitCodes[reason];
  }
}
