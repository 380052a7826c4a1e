/*
 * Everything that is fetched only when it is needed. For the script tag the
 * build replaces this module by one that names the hashed files beside the
 * loader (vite.config.ts); for npm it is what the user's bundler splits.
 */

/** The elements: the banner and the preferences at once, the others when the page has them. */
export const importInterface = (): Promise<typeof import('../elements/interface.js')> =>
  import('../elements/interface.js');

/** The texts of a language other than French, fetched beside the elements. */
export const importLocale = (language: string): Promise<unknown> =>
  language === 'en' ? import('../locales/generated/en.js') : Promise.resolve();

/** This device's log of choices. */
export const importJournal = (): Promise<typeof import('../journal/journal.js')> => import('../journal/journal.js');

/** The whole check of a config, to say what is wrong with one. */
export const importParse = (): Promise<typeof import('../config/parse.js')> => import('../config/parse.js');
