/** A text made plain for patterns, and the way back to where its characters stood. */
export interface Folded {
  /** Lower case, no accents, straight quotes, single spaces. */
  plain: string;
  /** From an index in `plain` to the index in the text. */
  at: (index: number) => number;
}

/** What decomposition leaves as it is. */
const plainForms: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '´': "'",
  '`': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  œ: 'oe',
  æ: 'ae',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
};

/**
 * Notices come from word processors, typewriters and PDF files: the same words
 * with either apostrophe, composed or decomposed accents, no-break spaces. The
 * patterns of the rules are written once, for the plain form.
 */
export function fold(text: string): Folded {
  const origins: number[] = [];
  let plain = '';
  // Not asked of the text itself, which would be copied at every question.
  let last = ' ';
  for (let index = 0; index < text.length; index++) {
    for (const character of plainCharacters(text.charAt(index))) {
      if (character === ' ' && last === ' ') continue;
      plain += character;
      last = character;
      origins.push(index);
    }
  }
  return { plain, at: (index) => origins[index] ?? text.length };
}

/** What characters that are not ASCII have become, so that each is taken apart once. */
const folded = new Map<string, string>();

function plainCharacters(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) return code <= 32 ? ' ' : (plainForms[character] ?? character.toLowerCase());
  let plain = folded.get(character);
  if (plain === undefined) {
    const lower = character.toLowerCase();
    plain = /\s/.test(character) ? ' ' : (plainForms[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, ''));
    folded.set(character, plain);
  }
  return plain;
}
