import { autocompleteMultiselect, cancel, isCancel, select, text } from '@clack/prompts';
import { CliError } from '../cli-error.js';
import type { Ask } from './collect-answers.js';
import { itemsOf } from './question.js';

/** Asks one question after the other on the terminal. */
export const askOnTerminal: Ask = async (question, problem) => {
  const { ask: message, choices, several, preset, example, optional } = question;
  // A field that may be empty gives nothing, or an empty text.
  const validate = (answer: string | readonly string[] | undefined) => {
    const given = typeof answer === 'object' ? answer.join(',') : (answer ?? '').trim();
    if (!given) return optional ? undefined : 'is needed';
    return problem(given);
  };
  const options = [...(choices ?? [])];
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
