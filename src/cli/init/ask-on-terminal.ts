import { autocompleteMultiselect, cancel, isCancel, select, text } from '@clack/prompts';
import { itemsOf, type Choice } from '../../first-config/question.js';
import { CliError } from '../cli-error.js';
import type { Ask } from './collect-answers.js';

/** Asks one question after the other on the terminal. */
export const askOnTerminal: Ask = async ({ ask, choices, several, preset, example, optional, problem }) => {
  const message = ask.en;
  // A field that may be empty gives nothing, or an empty text.
  const validate = (answer: string | readonly string[] | undefined) =>
    problem(typeof answer === 'object' ? answer.join(',') : (answer ?? '').trim())?.en;
  const options = (choices ?? []).map(inEnglish);
  const answer = !choices
    ? await text({ message: optional ? `${message} (may be empty)` : message, placeholder: example, validate })
    : several
      ? await autocompleteMultiselect({ message, options, initialValues: itemsOf(preset), required: true, validate })
      : await select({ message, options, ...(preset === undefined ? {} : { initialValue: preset }) });
  if (isCancel(answer)) {
    cancel('Nothing has been written.');
    throw new CliError('usage', 'stopped: nothing has been written');
  }
  return typeof answer === 'object' ? answer.join(',') : answer.trim();
};

function inEnglish({ value, label, hint }: Choice): { value: string; label: string; hint?: string } {
  return { value, label: label.en, ...(hint ? { hint: hint.en } : {}) };
}
