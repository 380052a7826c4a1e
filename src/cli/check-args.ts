import { parseArgs } from 'node:util';
import type { ArgsDef } from 'citty';
import { CliError } from './cli-error.js';

/**
 * Refuses what a command does not know. citty lets unknown options pass, and
 * takes the next option for a value that was forgotten.
 */
export function checkArgs(rawArgs: string[], definition: ArgsDef): void {
  const named = Object.entries(definition).filter(([, { type }]) => type !== 'positional');
  const options = Object.fromEntries(
    named.flatMap(([name, { type, default: preset }]) => {
      const option = { type: type === 'boolean' ? ('boolean' as const) : ('string' as const) };
      return [name, ...(preset === true ? [`no-${name}`] : [])].map((each) => [each, option] as const);
    }),
  );
  const { values, positionals } = parse(rawArgs, options);
  const empty = Object.keys(values).find((name) => values[name] === '');
  if (empty) throw new CliError('usage', `--${empty} is empty`);
  const positional = Object.values(definition).filter(({ type }) => type === 'positional');
  // A hint that ends with “…” says that there may be any number of them.
  if (positional.some(({ valueHint }) => valueHint?.endsWith('…'))) return;
  const superfluous = positionals[positional.length];
  if (superfluous !== undefined) throw new CliError('usage', `"${superfluous}" is one argument too many`);
}

function parse(args: string[], options: Record<string, { type: 'boolean' | 'string' }>) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Its first sentence says what is wrong; the others are advice about dashes. A value that looks like an
    // option is "ambiguous": it was forgotten.
    const [sentence = ''] = (error as Error).message.split(/\.\s/);
    throw new CliError('usage', sentence.replace(/ argument (?:is ambiguous|missing)$/, ' needs a value'));
  }
}
