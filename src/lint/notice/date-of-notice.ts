import type { Notice, NoticeSentence } from './notice.js';

const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const english = 'january february march april may june july august september october november december'.split(' ');

const said =
  /(?:mise? (?:a|en) jour|maj|version|modifie|modification|en vigueur|date d'(?:effet|entree)|a compter du|actualise|redige|publie|updated|revised|effective|fait a)\b/;
const numeric = /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b/;
const worded = new RegExp(
  `\\b(?:\\d{1,2}(?:er)? )?(${[...months, ...english].join('|')}),? (?:\\d{1,2},? )?(20\\d\\d)\\b`,
);

/** When a notice was last changed, as it says itself: the year and the month. */
export function dateOfNotice({ sentences }: Notice): { at: NoticeSentence; year: number; month: number } | undefined {
  for (const sentence of sentences) {
    const { plain, previous } = sentence;
    const isDate = /^\W*(?:le )?\d{1,2}(?:er)? \w{3,9} 20\d\d\W*$/.test(plain);
    if (
      (!isDate && !said.test(`${previous.slice(-60)} ${plain}`)) ||
      /\bloi\b|decret|deliberation|directive|reglement (?:\(|ue)|n ?° ?2016/.test(plain)
    )
      continue;
    const found = numeric.exec(plain);
    if (found) return { at: sentence, year: Number(found[3]), month: Number(found[2]) };
    const word = worded.exec(plain);
    if (word) return { at: sentence, year: Number(word[2]), month: monthOf(word[1] ?? '') };
  }
  return undefined;
}

function monthOf(name: string): number {
  return Math.max(months.indexOf(name), english.indexOf(name)) + 1;
}
