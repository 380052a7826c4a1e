import { CliError } from '../cli-error.js';
import { notOffered } from './answer-problems.js';
import { itemsOf, pairsOf, type Answers, type Question } from './question.js';

/** Asks on a terminal; the answer has passed `problem`. */
export type Ask = (question: Question, problem: (answer: string) => string | undefined) => Promise<string>;

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
    const { flag, arises = () => true, parts } = question;
    if (given[flag] === undefined && !arises(answers)) continue;
    const known = answers;
    const wrong = (answer: string) => wrongWith(question, answer, known);
    const answer = parts
      ? await pairs({ question, answers, ask, missing })
      : (given[flag] ?? (ask ? await ask(question, wrong) : question.preset));
    if (answer) answers = { ...answers, [flag]: answer };
    else if (!parts && !question.optional) missing.push(`--${flag} (${question.ask})`);
    const problem = answer && !parts ? wrong(answer) : undefined;
    if (problem) throw new CliError('usage', `--${flag} ${problem}`);
  }
  if (missing.length) throw new CliError('usage', ...missing.map((one) => `not told: ${one}`));
  return answers;
}

interface Partial {
  question: Question;
  answers: Answers;
  ask: Ask | undefined;
  missing: string[];
}

/** The answer to a question about several things: those that no flag tells are asked one by one. */
async function pairs({ question, answers, ask, missing }: Partial): Promise<string> {
  const { flag, parts = () => [], choices } = question;
  const things = parts(answers);
  const told = pairsOf(answers[flag]);
  const stranger = [...told.keys()].map((key) => notOffered(things, key)).find(Boolean);
  if (stranger) throw new CliError('usage', `--${flag} ${stranger}`);
  const answer: string[] = [];
  for (const { value: key, label, needed } of things) {
    const wrong = (part: string) => (choices ? notOffered(choices, part) : question.problem?.(part, answers));
    const { optional, ...always } = question;
    const one = { ...(needed || !optional ? always : question), ask: `${question.ask} ${label}` };
    const part = told.get(key) ?? (ask ? await ask(one, wrong) : undefined);
    const problem = part ? wrong(part) : undefined;
    if (problem) throw new CliError('usage', `--${flag} ${key}= ${problem}`);
    if (part) answer.push(`${key}=${part}`);
    else if (needed || !optional) missing.push(`--${flag} ${key}=… (${one.ask})`);
  }
  return answer.join(',');
}

function wrongWith({ choices, several, problem }: Question, answer: string, answers: Answers): string | undefined {
  const items = several ? itemsOf(answer).map((item) => item.replace(/=.*/, '')) : [answer];
  const stranger = choices && items.map((item) => notOffered(choices, item)).find(Boolean);
  return stranger ?? problem?.(answer, answers);
}
