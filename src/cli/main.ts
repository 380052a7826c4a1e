#!/usr/bin/env node
import { stripVTControlCharacters } from 'node:util';
import { defineCommand, renderUsage, runCommand, type CommandDef } from 'citty';
import { checkArgs } from './check-args.js';
import { CliError, exitCodes } from './cli-error.js';
import { say } from './say.js';
import { version } from './version.js';

/** Each command is loaded when it is called. (The type of a command names its arguments: no two are alike.) */
const commands = new Map<string, () => Promise<CommandDef>>([
  ['bundle', async () => (await import('./commands/bundle.js')).bundle as unknown as CommandDef],
  ['import', async () => (await import('./commands/import.js')).importConfig as unknown as CommandDef],
  ['csp', async () => (await import('./commands/csp.js')).csp as unknown as CommandDef],
  ['lint', async () => (await import('./commands/lint.js')).lint as unknown as CommandDef],
  ['schema', async () => (await import('./commands/schema.js')).schema as unknown as CommandDef],
  ['init', async () => (await import('./commands/init.js')).init as unknown as CommandDef],
]);

const loquet = defineCommand({
  meta: () => ({
    name: 'loquet',
    version: version(),
    description: 'Cookie consent and privacy notices for landlords.',
  }),
  subCommands: Object.fromEntries(commands),
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  report(error);
}

async function run(args: string[]): Promise<void> {
  const [first = '', ...rest] = args;
  if (first === '--version' || first === '-v') {
    console.log(version());
  } else if (first === '--help' || first === '-h') {
    console.log(await usage(loquet));
  } else {
    const command = await commandCalled(first);
    if (rest.includes('--help') || rest.includes('-h')) {
      console.log(await usage(command, loquet));
    } else {
      checkArgs(rest, command.args as Parameters<typeof checkArgs>[1]);
      await runCommand(command, { rawArgs: rest });
    }
  }
}

async function commandCalled(name: string): Promise<CommandDef> {
  const load = commands.get(name);
  if (load) return load();
  const kind = name.startsWith('-') ? 'option' : 'command';
  throw new CliError('usage', `${name ? `there is no ${kind} "${name}"` : 'no command given'}: see loquet --help`);
}

/** Without colours: citty would colour a file, too. */
async function usage(command: CommandDef, parent?: CommandDef): Promise<string> {
  return stripVTControlCharacters(await renderUsage(command, parent));
}

/** Ends with lines and an exit code. Not by `process.exit`, which cuts off what a pipe has not taken yet. */
function report(error: unknown): void {
  if (error instanceof CliError) {
    for (const line of error.lines) say(`loquet: ${line}`);
    process.exitCode = error.exitCode;
  } else {
    // citty's own errors, such as an argument that is missing, or a mistake of ours.
    say(`loquet: ${stripVTControlCharacters((error as Error).message)}`);
    process.exitCode = exitCodes.usage;
  }
}
