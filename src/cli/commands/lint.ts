import { defineCommand } from 'citty';
import { ruleFailed } from '../../lint/config/built-in-rules.js';
import { CliError, exitCodes } from '../cli-error.js';
import { countsOf, type FileReport } from '../lint/file-report.js';
import { formats } from '../lint/formats.js';
import { version } from '../version.js';

/** `loquet lint`: what is wrong with a config, a page or a notice, by which rule, and how to mend it. */
export const lint = defineCommand({
  meta: { name: 'lint', description: 'Checks a config: the schema, then the rules of law and good practice.' },
  args: {
    config: {
      type: 'positional',
      required: false,
      valueHint: 'config…',
      description: 'Configs: *.json as it is served, *.loquet.jsonc as it is written.',
    },
    format: {
      type: 'enum',
      options: Object.keys(formats),
      default: 'stylish',
      description: 'How the findings are printed.',
    },
    'max-warnings': {
      type: 'string',
      valueHint: 'number',
      description: 'More warnings than that end with 1, too. No limit if absent.',
    },
    fix: { type: 'boolean', description: 'Mends what a machine can mend, in the file itself.' },
  },
  async run({ args }) {
    const limit = numberOf(args['max-warnings']);
    const { reports, rules } = await check({ paths: args._, fix: args.fix ?? false });
    const format = await formats[args.format]?.();
    const text = format?.(reports, { colours: coloured(), version: version(), rules });
    if (text) console.log(text);
    process.exitCode = exitCodeOf(reports, limit);
  },
});

interface Task {
  paths: string[];
  fix: boolean;
}

/** Each kind of file has its rules, loaded when there is such a file. */
async function check({ paths, fix }: Task) {
  if (!paths.length) throw new CliError('usage', 'nothing to check: name a config');
  const reports: FileReport[] = [];
  const { lintConfigFile } = await import('../lint/lint-config-file.js');
  const { allConfigRules } = await import('../../lint/config/rules/index.js');
  for (const path of paths) {
    const { findings, waived } = await lintConfigFile(path, { fix });
    reports.push({ path, findings, waived });
  }
  return { reports, rules: allConfigRules };
}

function exitCodeOf(reports: readonly FileReport[], mostWarnings: number): number {
  const { error, warning } = countsOf(reports);
  const broken = reports.some(({ findings }) => findings.some(({ rule }) => rule === ruleFailed.id));
  if (broken) return exitCodes.usage;
  return error || warning > mostWarnings ? exitCodes.config : 0;
}

function numberOf(given: string | undefined): number {
  if (given === undefined) return Infinity;
  if (!/^\d{1,6}$/.test(given)) throw new CliError('usage', `--max-warnings should be a number, not "${given}"`);
  return Number(given);
}

/** On a terminal only, unless its owner wants none (https://no-color.org). */
const coloured = () => process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
