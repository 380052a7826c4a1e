import { languageFor } from '../config/language.js';
import type { Config, Language } from '../config/types.js';
import { currentLanguage, speak } from './localization.js';

/** Where the language is kept that a visitor asked for: in this tab, until it is closed. */
export const LANGUAGE_KEY = 'loquet-language';

let chosen: string | undefined;

/** The language that the visitor pressed a button for, on this page or before it in this tab; else empty. */
function chosenLanguage(): string {
  return (chosen ??= kept());
}

/**
 * The language to speak, of those that the config enables: what the visitor
 * pressed a button for, else what the page around speaks, else what the browser
 * says that they read. Where there is one only, nobody has to open a storage.
 *
 * @param around the language tag of what is around
 */
export function wantedLanguage(config: Pick<Config, 'languages'>, around: string): Language {
  return languageFor(config, config.languages?.[1] ? [chosenLanguage(), around, ...navigator.languages] : []);
}

/** Speaks a language because the visitor pressed its button. When its texts cannot be had, nothing changes. */
export async function chooseLanguage(language: string): Promise<void> {
  const before = currentLanguage();
  try {
    await speak(language);
  } catch (error) {
    console.error(`loquet: the texts in "${language}" could not be loaded.`, error);
    await speak(before);
    return;
  }
  chosen = language;
  try {
    sessionStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Storage is refused: the language holds for this page.
  }
}

function kept(): string {
  try {
    return sessionStorage.getItem(LANGUAGE_KEY) ?? '';
  } catch {
    // Storage is refused: nothing was kept.
    return '';
  }
}
