// French as a careful reader expects it: no-break spaces, typographic apostrophes, accents on capitals.

/** What is wrong → where it is seen. Addresses and code have other rules and are taken out before. */
const mistakes = {
  'an ordinary space inside « »': /« | »/,
  'no space inside « »': /«[^\u00a0\u202f]|[^\u00a0\u202f]»/,
  'an ordinary space before : ; ! ? or %': / [:;!?%]/,
  'no space before ; ! or ?': /[\p{L})][;!?](\s|$)/u,
  'a straight apostrophe': /\p{L}'\p{L}/u,
  'three dots for an ellipsis': /\.\.\./,
  'a capital without its accent': /(^|\s)(A\s(?!l['’])|Etat|Ecole|Etre|Evidemment)(?=\s)/,
};

const withoutAddresses = (text) => text.replace(/\]\([^)]*\)/g, ']').replace(/https?:\S+|\S+@\S+/g, '');

/** What is wrong with texts, a line each: `[where, text]`. */
export function problems(texts) {
  return texts.flatMap(([where, text]) =>
    Object.entries(mistakes)
      .filter(([, pattern]) => pattern.test(withoutAddresses(text)))
      .map(([mistake]) => `${where}: ${mistake}: ${text}`),
  );
}
