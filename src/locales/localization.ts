import type { sourceLocale } from './generated/locale-codes.js';
import { loadLocale } from './load-locale.js';

/** What the messages are written in: not imported, as the codes of all other languages would come with it. */
const source: typeof sourceLocale = 'fr';

let translations: typeof import('./translations.js') | undefined;
/** Set once another language than French has been asked for. */
let fetching: Promise<typeof import('./translations.js')> | undefined;

/** The language that the elements speak now. */
export const currentLanguage = (): string => translations?.getLocale() ?? source;

/**
 * Fetches the texts of a language, one of `config.languages`, and shows them.
 * Asked again before they are there, the last one asked for is shown.
 *
 * Rejects when they cannot be had: what was spoken before goes on.
 */
export async function speak(language: string): Promise<void> {
  if (!fetching && language === source) return;
  // Beside what shows them, not after it; should they not come, `setLocale` says so.
  if (language !== source) loadLocale(language).catch(() => undefined);
  fetching ??= import('./translations.js');
  try {
    translations = await fetching;
  } catch (error) {
    fetching = undefined;
    // French needs nothing that was to be fetched.
    if (language === source) return;
    throw error;
  }
  await translations.setLocale(language);
}
