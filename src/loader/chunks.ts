/*
 * What is fetched only when it is needed. For the script tag the build replaces
 * this module by one that names the hashed files beside the loader
 * (vite.config.ts); for npm it is what the user's bundler splits.
 */

/** What the loader does only when it must ask, or when somebody answers: the elements and all that follows an answer. */
export const importOnDemand = (): Promise<typeof import('./on-demand.js')> => import('./on-demand.js');

/** What few pages need: erasing what refused services left, and tidying the consent cookie. */
export const importUpkeep = (): Promise<typeof import('./upkeep.js')> => import('./upkeep.js');

/** The way back to the choices, for a page that has none of its own. */
export const importManageButton = (): Promise<typeof import('./manage-button.js')> => import('./manage-button.js');

/** What tells vendors' own interfaces what is granted. */
export const importSignals = (): Promise<typeof import('./signals-fetched.js')> => import('./signals-fetched.js');

/** The texts of a language other than French; nothing for French, whose texts are in the elements' chunk. */
export const importLocale = (language: string): Promise<unknown> | undefined =>
  language === 'fr' ? undefined : import('../locales/load-locale.js').then(({ loadLocale }) => loadLocale(language));
