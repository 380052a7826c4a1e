import { CliError } from './cli-error.js';
import { readTextFile } from './read-text-file.js';

/**
 * The text of a config's file, which begins as one: with `{`, or with a comment.
 *
 * @throws CliError, usage: one sentence on what the file is instead
 */
export async function readConfigText(path: string): Promise<string> {
  const text = await readTextFile(path);
  if (/^\s*(\{|\/[/*])/.test(text)) return text;
  const [first = ''] = text.trimStart();
  if (!first) throw new CliError('usage', `${path} is empty: a config is JSON, which begins with {`);
  throw new CliError(
    'usage',
    first === '<'
      ? `${path} is not JSON but HTML or XML (a page is checked with loquet lint --html)`
      : `${path} is not the JSON of a config, which begins with {`,
  );
}
