import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand, type StringArgDef } from 'citty';
import { loadCatalogue, type Catalogue } from '../../catalogue/catalogue.js';
import type { Config } from '../../config/types.js';
import { configOf } from '../../first-config/config-of.js';
import type { Answers } from '../../first-config/question.js';
import { questionsFor } from '../../first-config/questions.js';
import { slug } from '../../first-config/site.js';
import { sourceOf, type CommentedSource } from '../../first-config/source-of.js';
import type { Circumstances } from '../../lint/config/config-rule.js';
import { lintConfig } from '../../lint/config/lint-config.js';
import { configRules } from '../../lint/config/rules/index.js';
import { CliError, exitCodes } from '../cli-error.js';
import { dateOf } from '../date-of.js';
import { collectAnswers } from '../init/collect-answers.js';
import { writeJsonc } from '../init/write-jsonc.js';
import { say } from '../say.js';
import { writeFiles } from '../write-files.js';

/** A flag for every question; without the catalogue's vendors, whose list is long and read later. */
const flags: Record<string, StringArgDef> = Object.fromEntries(
  questionsFor({ categories: [], vendors: [] }).map(({ flag, ask, example }) => [
    flag,
    { type: 'string', valueHint: 'text', description: `${ask.en.replace(/:$/, '')}, such as “${example}”.` },
  ]),
);

/** `loquet init`: a landlord's first config, from answers alone. */
export const init = defineCommand({
  meta: {
    name: 'init',
    description: 'Writes a landlord’s first config: asks on a terminal what no flag says, and invents nothing.',
  },
  args: {
    name: {
      type: 'positional',
      required: false,
      description: 'What the files are called; the landlord’s name if absent.',
    },
    ...flags,
    out: { type: 'string', valueHint: 'folder', default: '.', description: 'Where the files are written.' },
    date: { type: 'string', valueHint: 'date', description: 'The date of the config, 2026-11-27; today if absent.' },
    force: { type: 'boolean', description: 'Writes over files that are there.' },
  },
  async run({ args }) {
    const given: Answers = Object.fromEntries(
      Object.keys(flags).flatMap((flag) => {
        const value: unknown = (args as Record<string, unknown>)[flag];
        return typeof value === 'string' ? [[flag, value]] : [];
      }),
    );
    const today = dateOf(args.date).toISOString().slice(0, 10);
    const catalogue = await loadCatalogue();
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
    const ask = isTerminal ? (await import('../init/ask-on-terminal.js')).askOnTerminal : undefined;
    const answers = await collectAnswers(questionsFor(catalogue), given, ask);
    const name = nameOf(args.name, answers);
    const target: Target = { name, out: args.out, force: args.force ?? false };
    const config = await write(target, sourceOf(answers, { catalogue, today }), catalogue);
    sayFindings(config, { today, vendors: catalogue.vendors });
  },
});

function nameOf(given: string | undefined, { landlord = '' }: Answers): string {
  const name = given ?? slug(landlord);
  if (!/^[a-z0-9-]+$/.test(name))
    throw new CliError(
      'usage',
      `"${name}" cannot be part of an address (a to z, 0 to 9 and "-" can): give another name`,
    );
  return name;
}

interface Target {
  name: string;
  out: string;
  force: boolean;
}

async function write(
  { name, out, force }: Target,
  { source, comments }: CommentedSource,
  catalogue: Catalogue,
): Promise<Config> {
  const [sourceFile, configFile] = [`${name}.loquet.jsonc`, `${name}.json`];
  if (!force) for (const file of [sourceFile, configFile]) await refuseIfThere(join(out, file));
  const config = configOf(source, catalogue, 'node_modules/loquet/dist/schema.json');
  await writeFiles(
    out,
    new Map([
      [sourceFile, writeJsonc(source, comments)],
      [configFile, `${JSON.stringify(config, null, 2)}\n`],
    ]),
  );
  say(`${join(out, sourceFile)}: the source, with comments; change this one, then npx loquet lint and bundle`);
  say(`${join(out, configFile)}: what it stands for, in plain JSON`);
  return config;
}

/** What the linter has to say: with answers that are right, no more than the reasons against the delays. */
function sayFindings(config: Config, circumstances: Circumstances): void {
  const { findings } = lintConfig(config, configRules, circumstances);
  for (const { rule, severity, message } of findings) if (severity !== 'info') say(`${severity}: ${message} (${rule})`);
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = exitCodes.config;
}

async function refuseIfThere(path: string): Promise<void> {
  try {
    await access(path);
  } catch {
    // It is not there, or cannot be seen; if it cannot be written either, writing says so.
    return;
  }
  throw new CliError('usage', `${path} is there already: --force writes over it`);
}
