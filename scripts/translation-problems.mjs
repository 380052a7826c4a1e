/** Plain French has short sentences: at most so many words. */
const LONGEST_SENTENCE = 15;

/**
 * What is wrong with the translations in one XLIFF file, a sentence each: a
 * message without a translation, or with the French one; placeholders lost; in
 * plain French, a long sentence.
 *
 * @param {string} xliff the file
 * @param {string} language its target language
 * @param {string[]} sameAsFrench messages that are the same words in both languages
 */
export function translationProblems(xliff, language, sameAsFrench = []) {
  const units = xliff.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g);
  const messages = [...units].map(([, id, unit]) => ({
    id,
    source: inside(unit, 'source'),
    target: inside(unit, 'target'),
  }));
  const sources = messages.map(({ source }) => words(source));
  return [
    ...messages.flatMap((message) => problemOf(message, language, sameAsFrench)),
    ...sameAsFrench
      .filter((text) => !sources.includes(text))
      .map((text) => `"${text}" is no message any more: take it out of src/locales/same-as-french.json.`),
  ];
}

function problemOf({ id, source, target }, language, sameAsFrench) {
  if (!target?.trim()) return [`${id} has no translation: ${source}`];
  if (placeholders(source) !== placeholders(target)) return [`${id} has other placeholders than its source`];
  if (language === 'fr-x-simple')
    return longSentences(target).map((sentence) => `${id} has a long sentence: ${sentence}`);
  if (words(source) === words(target) && !sameAsFrench.includes(words(source)))
    return [
      `${id} is still in French: ${source} (if the words are the same, list them in src/locales/same-as-french.json)`,
    ];
  return [];
}

function inside(unit, tag) {
  return new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(unit)?.[1];
}

/** A message as people read it: `{0}` for what is filled in, spaces all alike. */
function words(text) {
  return text.replace(/<x id="(\d+)"[^>]*>/g, '{$1}').replace(/\s/g, ' ');
}

/** Their order may differ from one language to another, their number may not. */
function placeholders(text) {
  return JSON.stringify([...text.matchAll(/<x id="(\d+)"/g)].map(([, id]) => id).sort());
}

function longSentences(text) {
  return words(text)
    .replace(/\([^)]*\)/g, '')
    .split(/[.?!:;](?:\s|$)/)
    .filter(
      (sentence) =>
        sentence
          .trim()
          .split(/\s+/)
          .filter((word) => /[\p{L}\d{]/u.test(word)).length > LONGEST_SENTENCE,
    );
}
