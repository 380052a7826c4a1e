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
  for (const page of await pagesIn(path)) {
    const html = await readTextFile(page);
    // In a folder the name tells that it is one, as it does to the server: whoever proves a site to a search engine has a line of text there.
    if (page === path) refuseWhatIsNoPage(html, path);
    reports.push({ path: page, findings: lintPage(html, { config, vendors }), waived: [] });
  }
  return reports;
}

/** A page is a template, too; without any tag, or within the brackets of JSON, it is none. */
function refuseWhatIsNoPage(text: string, path: string): void {
  if (!text.trim()) throw new CliError('usage', `${path} is empty: there is no page to check`);
  if (isJson(text)) throw new CliError('usage', `${path} is JSON, not a page (a config is checked without --html)`);
  if (!/<[a-z!]/i.test(text)) throw new CliError('usage', `${path} is not HTML: there is no tag in it`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Whatever it is instead.
    return false;
  }
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
