import { isatty } from 'node:tty';
import { defineCommand } from 'citty';
import type { Config } from '../../config/types.js';
import { jsonRule, ruleFailed } from '../../lint/config/built-in-rules.js';
import type { Rule } from '../../lint/rule.js';
import { CliError, exitCodes } from '../cli-error.js';
import { countsOf, type FileReport } from '../lint/file-report.js';
import { formats } from '../lint/formats.js';
import { version } from '../version.js';

/** `loquet lint`: what is wrong with a config, a page or a notice, by which rule, and how to mend it. */
export const lint = defineCommand({
  meta: {
    name: 'lint',
    description:
      'Checks a config: the schema, then the rules of law and good practice. Ends with 0, with 1 when there are errors or too many warnings, with 2 when it could not check.',
  },
  args: {
    config: {
      type: 'positional',
      required: false,
      valueHint: 'config…',
      description: 'Configs: *.json as it is served, *.loquet.jsonc as it is written.',
    },
    html: {
      type: 'string',
      valueHint: 'page',
      description: 'Also checks a page, or the pages in a folder, against the config named, or the one in the page.',
    },
    notice: {
      type: 'string',
      valueHint: 'file',
      description: 'Also checks a notice as it is published: plain text, Markdown (*.md) or HTML (*.html).',
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
    fix: { type: 'boolean', description: 'Mends in the config what a machine can mend; comments stay.' },
  },
  async run({ args }) {
    const limit = numberOf(args['max-warnings']);
    const { reports, rules } = await check({
      paths: args._,
      html: args.html,
      notice: args.notice,
      fix: args.fix ?? false,
    });
    const format = await formats[args.format]?.();
    const text = format?.(reports, { colours: coloured(), version: version(), rules });
    if (text) console.log(text);
    process.exitCode = exitCodeOf(reports, limit);
  },
});

interface Task {
  paths: readonly string[];
  html: string | undefined;
  notice: string | undefined;
  fix: boolean;
}

/** Each kind of file has its rules, loaded when there is such a file. */
async function check({ paths, html, notice, fix }: Task): Promise<{ reports: FileReport[]; rules: Rule[] }> {
  if (!paths.length && html === undefined && notice === undefined)
    throw new CliError('usage', 'nothing to check: name a config, a page with --html, or a notice with --notice');
  if (html !== undefined && paths.length > 1)
    throw new CliError('usage', '--html checks pages against one config: name no more than one');
  const { reports, rules, config } = await checkConfigs(paths, fix);
  if (html !== undefined) {
    const { lintPages } = await import('../lint/lint-pages.js');
    const { pageRules } = await import('../../lint/page/rules/index.js');
    reports.push(...(await lintPages(html, config)));
    rules.push(...pageRules);
  }
  if (notice !== undefined) {
    const { lintNoticeFile, noticeFileRules } = await import('../lint/lint-notice-file.js');
    reports.push(await lintNoticeFile(notice));
    rules.push(...noticeFileRules.filter(({ id }) => !rules.some((rule) => rule.id === id)));
  }
  return { reports, rules };
}

/** The reports on the configs, and the last of them. */
async function checkConfigs(
  paths: readonly string[],
  fix: boolean,
): Promise<{ reports: FileReport[]; rules: Rule[]; config: Config | undefined }> {
  if (!paths.length) return { reports: [], rules: [ruleFailed], config: undefined };
  const { lintConfigFile } = await import('../lint/lint-config-file.js');
  const { allConfigRules } = await import('../../lint/config/rules/index.js');
  const reports: FileReport[] = [];
  let config: Config | undefined;
  for (const path of paths) {
    const report = await lintConfigFile(path, { fix });
    ({ config } = report);
    reports.push({ path, findings: report.findings, waived: report.waived });
  }
  return { reports, rules: [...allConfigRules], config };
}

function exitCodeOf(reports: readonly FileReport[], mostWarnings: number): number {
  const { error, warning } = countsOf(reports);
  const unchecked = [ruleFailed.id, jsonRule.id];
  if (reports.some(({ findings }) => findings.some(({ rule }) => unchecked.includes(rule)))) return exitCodes.usage;
  return error || warning > mostWarnings ? exitCodes.config : 0;
}

function numberOf(given: string | undefined): number {
  if (given === undefined) return Infinity;
  if (!/^\d{1,6}$/.test(given)) throw new CliError('usage', `--max-warnings should be a number, not "${given}"`);
  return Number(given);
}

/** On a terminal only, unless its owner wants none (https://no-color.org). */
const coloured = () => isatty(process.stdout.fd) && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
