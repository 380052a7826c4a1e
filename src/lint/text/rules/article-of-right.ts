import { gdpr } from '../../sources.js';
import { quote } from '../quote.js';
import type { TextProblem, TextRule } from '../text-rule.js';

const rights: [RegExp, number, string][] = [
  [/droit d'acces|right of access|right to access/, 15, 'access'],
  [/rectification/, 16, 'rectification'],
  [/effacement|erasure|droit a l'oubli/, 17, 'erasure'],
  [/limitation|restriction/, 18, 'restriction'],
  [/portabilite|portability/, 20, 'portability'],
  [/d'opposition|s'opposer|vous opposer|right to object/, 21, 'objection'],
];

const list =
  /\barticles? ((?:\d{1,2}(?:, ?| et | a | and | to | - |-)?){2,12})(?=.{0,40}(?:rgpd|rdgp|gdpr|2016\/679|reglement))/;
const pair =
  /(?:droit (?:d'|de |a l'|a la )|right (?:of |to ))(acces|access|rectification|effacement|erasure|limitation|restriction|portabilite|portability|opposition|object)\b.{0,20}\(? ?art(?:icle)?s?\.? (\d{1,2})\b/g;
const articles: Record<string, number> = {
  acces: 15,
  access: 15,
  rectification: 16,
  effacement: 17,
  erasure: 17,
  limitation: 18,
  restriction: 18,
  portabilite: 20,
  portability: 20,
  opposition: 21,
  object: 21,
};

/** Rights and the articles that give them go together. */
export const articleOfRight: TextRule = {
  id: 'article-of-right',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A right is cited with its article.',
  sources: [gdpr('art. 15 to 21')],
  *check({ plain, at, text }) {
    const housing = /\br\.? ?411[-.]2[-.]2\b/.exec(plain);
    if (housing)
      yield problem(
        housing.index,
        housing[0],
        'the form to ask for a social dwelling rests on article R. 441-2-2 of the Code de la construction et de l’habitation',
      );
    for (const found of plain.matchAll(pair)) {
      const [words, right = '', number = ''] = found;
      if (articles[right] !== Number(number))
        yield problem(found.index, words, `this right is that of article ${String(articles[right])}`);
    }
    const listed = list.exec(plain);
    if (listed && /droit|right/.test(plain)) {
      const wrong = mismatches(numbersIn(listed[1] ?? ''), plain);
      if (wrong.length) yield problem(listed.index, listed[0], wrong.join('; '));
    }

    function problem(index: number, words: string, what: string): TextProblem {
      const start = at(index);
      const end = at(index + words.length - 1) + 1;
      return { start, end, message: `${quote(text.slice(start, end))}: ${what}.` };
    }
  },
};

function numbersIn(words: string): number[] {
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  const range = /(\d+) ?(?:a|to|-) ?(\d+)/.exec(words);
  if (!range) return numbers;
  const [first, last] = [Number(range[1]), Number(range[2])];
  return last - first > 20
    ? numbers
    : [...numbers, ...Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)];
}

function mismatches(cited: number[], plain: string): string[] {
  // To withdraw a consent is a right too: article 7(3), of what article 6 or 9 rests on it.
  const ofConsent = plain.includes('consent') ? [6, 7, 8, 9] : [];
  const strange = cited.filter(
    (number) => !ofConsent.includes(number) && (number < 12 || (number > 23 && number !== 77)),
  );
  const named = rights.filter(([pattern]) => pattern.test(plain));
  const uncited = named.filter(([, article]) => !cited.includes(article));
  // “Articles 15 to 22, your rights”: none is named, and none is left out.
  const unnamed =
    named.length === 0 ? [] : rights.filter(([pattern, article]) => cited.includes(article) && !pattern.test(plain));
  return [
    ...strange.map((number) => `article ${String(number)} gives no right of this kind`),
    ...uncited.map(([, article, name]) => `${name} is in article ${String(article)}, which is not cited`),
    ...unnamed.map(([, article, name]) => `article ${String(article)} is cited and ${name} is not named`),
  ];
}
