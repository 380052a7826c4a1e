const french =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente';
const english =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty';

/** The numbers that times are written with in letters, plain (see `fold`), in French and English. */
const numbers = new Map<string, number>([
  ...[french, english].flatMap((line) => line.split(' ').map((word, index): [string, number] => [word, index + 1])),
  ['une', 1],
  ['trente-six', 36],
  ['quarante', 40],
  ['quarante-huit', 48],
  ['cinquante', 50],
  ['soixante', 60],
  ['soixante-douze', 72],
  ['quatre-vingt-dix', 90],
  ['cent', 100],
  ['thirty-six', 36],
  ['forty', 40],
  ['forty-eight', 48],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy-two', 72],
  ['ninety', 90],
]);

/** The source of a pattern for any of them: the longer first, hyphens or spaces between their parts. */
export const numberWord = [...numbers.keys()]
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replaceAll('-', '[- ]'))
  .join('|');

/** The number that a word of the pattern means. */
export function numberOf(word: string): number | undefined {
  return numbers.get(word) ?? numbers.get(word.replaceAll(' ', '-'));
}
