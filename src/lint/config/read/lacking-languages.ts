import type { Config, LocalizedText } from '../../../config/types.js';

const list = new Intl.ListFormat('en');

/** The languages of the site in which a text is missing, in words of a message; empty when it is whole. French stands in for plain French. */
export function lackingLanguages({ languages = ['fr'] }: Config, texts: Partial<LocalizedText>): string {
  const lacking = languages.filter((language) => !language.startsWith('fr') && !texts[language]?.trim());
  return list.format(lacking.map((language) => `"${language}"`));
}
