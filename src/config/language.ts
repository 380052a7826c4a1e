import type { Config, Language } from './types.js';

/**
 * The language to speak: the page's when the landlord enables it, else the
 * first enabled one that the visitor reads, else the landlord's first. A tag
 * stands for itself and for its language: `fr-x-simple` for plain French,
 * else for French, `pt-BR` for Portuguese.
 *
 * @param wanted language tags in order of preference: the page's, then the visitor's
 */
export function languageFor(config: Pick<Config, 'languages'> | undefined, wanted: readonly string[]): Language {
  const { languages = ['fr'] } = config ?? {};
  const codes = wanted.flatMap((tag) => [tag.toLowerCase(), tag.toLowerCase().split('-')[0]]);
  return codes.flatMap((code) => languages.filter((language) => language === code))[0] ?? languages[0] ?? 'fr';
}
