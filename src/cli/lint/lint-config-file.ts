import { writeFile } from 'node:fs/promises';
import { loadCatalogue } from '../../catalogue/catalogue.js';
import { applyFixes } from '../../lint/config/apply-fixes.js';
import { lintConfigText, type TextReport } from '../../lint/config/lint-config-text.js';
import { CliError } from '../cli-error.js';
import { isSource } from '../is-source.js';
import { readConfigText } from '../read-config-text.js';

/** A fix may show what another has to mend; more rounds than this go in a circle. */
const MOST_ROUNDS = 10;

/** Checks a config's file; with `fix`, mends what a machine can mend, and says what is left. */
export async function lintConfigFile(path: string, { fix }: { fix: boolean }): Promise<TextReport> {
  const text = await readConfigText(path);
  const { vendors } = await loadCatalogue();
  const today = new Date().toISOString().slice(0, 10);
  const check = (version: string) => lintConfigText(version, { source: isSource(path), today, vendors });
  let report = check(text);
  if (!fix) return report;
  let mended = text;
  for (let round = 0; round < MOST_ROUNDS && report.findings.some((finding) => finding.fix); round++) {
    mended = applyFixes(mended, report.findings);
    report = check(mended);
  }
  if (mended !== text) await write(path, mended);
  return report;
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new CliError('usage', `${path} cannot be written: ${(error as Error).message}`);
  }
}
