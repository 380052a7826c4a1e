import { readJsonText } from '../lint/config/json-text.js';
import { CliError } from './cli-error.js';

/**
 * What the JSON of a file says, read as the linter reads it.
 *
 * @param comments whether comments and trailing commas are allowed
 * @throws CliError, usage: the first mistake and its place
 */
export function jsonIn(text: string, path: string, { comments }: { comments: boolean }): unknown {
  const { value, problems } = readJsonText(text, { comments });
  const [mistake] = problems;
  if (!mistake) return value;
  const { line, column } = mistake.range.start;
  throw new CliError('usage', `${path}:${String(line)}:${String(column)}: ${mistake.message}`);
}
