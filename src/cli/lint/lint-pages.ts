import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCatalogue } from '../../catalogue/catalogue.js';
import type { Config } from '../../config/types.js';
import { lintPage } from '../../lint/page/lint-page.js';
import { CliError } from '../cli-error.js';
import { readTextFile } from '../read-text-file.js';
import type { FileReport } from './file-report.js';

/** Checks a page, or every page in a folder. */
export async function lintPages(path: string, config: Config | undefined): Promise<FileReport[]> {
  const { vendors } = await loadCatalogue();
  const reports: FileReport[] = [];
  for (const page of await pagesIn(path))
    reports.push({ path: page, findings: lintPage(await readTextFile(page), { config, vendors }), waived: [] });
  return reports;
}

async function pagesIn(path: string): Promise<string[]> {
  const status = await stat(path).catch(() => undefined);
  // What is wrong with a single file is said when it is read.
  if (!status?.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  const pages = names.filter(
    (name) => /\.x?html?$/i.test(name) && !/(^|[\\/])(node_modules|\.[^\\/]+)[\\/]/.test(name),
  );
  if (!pages.length) throw new CliError('usage', `there is no page (*.html) in ${path}`);
  return pages.sort().map((name) => join(path, name));
}
