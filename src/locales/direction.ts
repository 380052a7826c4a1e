import { currentLanguage } from './localization.js';

/** The direction that a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/**
 * A name, an address or a number inside a message: kept in its own direction
 * where the message runs from right to left. As characters (first strong
 * isolate … pop directional isolate) and not as `<bdi>`, because attributes
 * have messages too.
 */
export function isolated(text: string): string {
  return directionOf(currentLanguage()) === 'rtl' ? `\u2068${text}\u2069` : text;
}
