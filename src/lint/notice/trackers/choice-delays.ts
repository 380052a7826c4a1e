import { durationsIn } from '../../text/lifetime.js';
import type { Notice, NoticeSentence } from '../notice.js';

/** What a notice says of how long an answer is kept, or how soon the question comes back. */
export interface ChoiceDelay {
  of: 'acceptance' | 'any' | 'refusal';
  months: number;
  sentence: NoticeSentence;
}

const question =
  /banniere|bandeau|(?:votre|vos|le|son|ses|du|leur) (?:choix|consentement|refus|accord)|(?:acceptation|refus)\b.{0,60}(?:conserv|valable|valid|enregistr|duree)|redemand|question\b.{0,20}(?:revien|repos|posee)|(?:sollicit|demand|interrog)\w{0,4} (?:a )?(?:de )?nouveau|banner|your (?:choice|consent|refusal)|ask (?:you )?again/;

const month = 30.4375;

/** The delays that a notice names, in days as months. */
export function choiceDelays({ sentences }: Notice): ChoiceDelay[] {
  return sentences.flatMap((sentence) => {
    const { plain, block, previous } = sentence;
    if (!question.test(plain) || /acces traces|droit de reponse/.test(plain)) return [];
    if (
      !/cookie|traceur|banni|bandeau|consent|choix|banner|choice/.test(
        `${plain} ${previous} ${sentence.heading} ${block.text.toLowerCase()}`,
      )
    )
      return [];
    const [first, ...others] = durationsIn(plain);
    if (!first) return [];
    const apart = others.length > 0 ? delaysApart(sentence, [first, ...others]) : [];
    return apart.length > 0 ? apart : [{ of: answerOf(sentence), months: first.days / month, sentence }];
  });
}

/** Both delays in one sentence: “thirteen months if you accept and one if you refuse”. None: it speaks of one answer. */
function delaysApart(sentence: NoticeSentence, durations: ReturnType<typeof durationsIn>): ChoiceDelay[] {
  const mentions = Array.from(sentence.plain.matchAll(/accept|refus|reject|declin/g), ({ 0: word, index }) => ({
    of: word === 'accept' ? ('acceptance' as const) : ('refusal' as const),
    index,
  }));
  const runs = mentions.filter(({ of }, index) => of !== mentions[index - 1]?.of);
  if (runs.length < 2) return [];
  return durations.flatMap(({ days, index }, nth) => {
    // As many as there are answers: each has its own, before or after it. Otherwise the nearest tells.
    const run = runs.length === durations.length ? runs[nth] : nearest(runs, index);
    return run ? [{ of: run.of, months: days / month, sentence }] : [];
  });
}

function nearest<T extends { index: number }>(places: readonly T[], index: number): T | undefined {
  return [...places].sort((one, other) => Math.abs(one.index - index) - Math.abs(other.index - index))[0];
}

/** Which answer is meant: what the paragraph begins with counts more than what is offered again. */
function answerOf({ block, plain }: NoticeSentence): ChoiceDelay['of'] {
  const start = block.text.slice(0, 40).toLowerCase();
  if (/^\W{0,3}(?:(?:en cas d[e’']|après |votre |le |un |si vous )\s?)?refus/.test(start)) return 'refusal';
  if (/^\W{0,3}(?:(?:en cas d[e’']|après |votre |l[e’']|une |si vous )\s?)?accept/.test(start)) return 'acceptance';
  const refuses = /refus|reject|declin/.test(plain);
  const accepts = /accept|consent/.test(plain);
  if (refuses === accepts) return 'any';
  return refuses ? 'refusal' : 'acceptance';
}
