/** Words without their accents and capitals: what two spellings of a name have in common. */
export function words(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A text with its words only: to compare, whatever the punctuation. */
export const plainWords = (text: string): string => words(text).join(' ');
