import type { Bilingual } from '../catalogue/vendor.js';
import { notOffered, problemOfKind } from './answer-problems.js';
import { itemsOf, pairsOf, type Answers, type Part, type Question } from './question.js';

/** One thing to answer: a question, or one of the things that a question asks about. */
export interface Field extends Pick<Question, 'choices' | 'example' | 'kind' | 'none' | 'preset' | 'several'> {
  /** The question's name. */
  flag: string;
  /** The thing that it asks about: `contact` of `contact=P1Y`. */
  key?: string;
  ask: Bilingual;
  optional: boolean;
  /** What is wrong with an answer; also with none where one is needed. */
  problem: (answer: string) => Bilingual | undefined;
}

/** What a question has to be told, from the answers so far; nothing when it does not arise. */
export function fieldsOf(question: Question, answers: Answers): Field[] {
  const { arises, parts, optional = false, ...rest } = question;
  const { ask, example } = rest;
  if (arises && !arises(answers)) return [];
  const [partExample = ''] = pairsOf(example).values();
  return parts
    ? parts(answers).map((part) => ({
        ...rest,
        key: part.value,
        ...(part.choices ? { choices: part.choices } : {}),
        ask: { fr: `${ask.fr} ${part.label.fr}`, en: `${ask.en} ${part.label.en}` },
        example: partExample,
        optional: optional && !part.needed,
        problem: problemOf(question, answers, part),
      }))
    : [{ ...rest, optional, problem: problemOf(question, answers) }];
}

/** The answers with what the fields of a question have been told. */
export function withTold(answers: Answers, { flag, parts }: Question, told: ReadonlyMap<Field, string>): Answers {
  const given = [...told].filter(([, answer]) => answer);
  const pairs = given.map(([{ key = '' }, answer]) => `${key}=${answer}`);
  const answer = parts ? pairs.join(',') : given[0]?.[1];
  return answer ? { ...answers, [flag]: answer } : answers;
}

function problemOf(question: Question, answers: Answers, part?: Part): Field['problem'] {
  const { several, kind, problem, optional } = question;
  const choices = part?.choices ?? question.choices;
  return (answer) => {
    if (!answer) return optional && !part?.needed ? undefined : { fr: 'Il manque une réponse.', en: 'is needed' };
    const items = several ? itemsOf(answer).map((item) => item.replace(/=.*/, '')) : [answer];
    const stranger = choices && items.map((item) => notOffered(choices, item)).find(Boolean);
    return stranger ?? (kind && problemOfKind[kind](answer)) ?? problem?.(answer, answers);
  };
}
