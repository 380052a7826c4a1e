import { notOffered } from '../../first-config/answer-problems.js';
import { fieldsOf, withTold, type Field } from '../../first-config/fields.js';
import { pairsOf, type Answers, type Question } from '../../first-config/question.js';
import { CliError } from '../cli-error.js';

/** Asks on a terminal; the answer has passed the field's `problem`. */
export type Ask = (field: Field) => Promise<string>;

/**
 * Every answer: from the flags, then by asking. Without a terminal nothing is
 * asked, and nothing made up.
 *
 * @throws CliError, usage: a flag that is wrong, or all those that are missing
 */
export async function collectAnswers(questions: readonly Question[], given: Answers, ask?: Ask): Promise<Answers> {
  let answers: Answers = { ...given };
  const missing: string[] = [];
  for (const question of questions) {
    const { flag, parts } = question;
    const isGiven = given[flag] !== undefined;
    // What a flag says is looked at even where nobody would be asked.
    const { arises, ...asked } = question;
    const fields = fieldsOf(isGiven || !arises ? asked : question, answers);
    if (parts && isGiven) refuseStrangers(question, answers);
    const told = new Map<Field, string>();
    for (const field of fields) told.set(field, (await answerTo(field, given[flag], ask)) ?? '');
    for (const [field, answer] of told) if (!answer && !field.optional) missing.push(said(field));
    answers = withTold(answers, question, told);
  }
  if (missing.length) throw new CliError('usage', ...missing.map((one) => `not told: ${one}`));
  return answers;
}

/** The answer to one field: what its flag says, what somebody says, or what holds by itself. */
async function answerTo(field: Field, given: string | undefined, ask: Ask | undefined): Promise<string | undefined> {
  const { flag, key, preset } = field;
  const told = key === undefined ? given : pairsOf(given).get(key);
  const answer = told ?? (ask ? await ask(field) : preset);
  const problem = answer && field.problem(answer);
  if (problem) throw new CliError('usage', `--${flag}${key === undefined ? '' : ` ${key}=`} ${problem.en}`);
  return answer;
}

/** A pair about something that the question does not ask about. */
function refuseStrangers({ flag, parts = () => [] }: Question, answers: Answers): void {
  const things = parts(answers);
  const stranger = [...pairsOf(answers[flag]).keys()].map((key) => notOffered(things, key)).find(Boolean);
  if (stranger) throw new CliError('usage', `--${flag} ${stranger.en}`);
}

const said = ({ flag, key, ask }: Field) => `--${flag}${key === undefined ? '' : ` ${key}=…`} (${ask.en})`;
