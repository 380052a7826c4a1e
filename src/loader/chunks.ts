/*
 * What is fetched only when it is needed. For the script tag the build replaces
 * this module by one that names the hashed files beside the loader
 * (vite.config.ts); for npm it is what the user's bundler splits.
 */

/** What the loader does only when it must ask, or when somebody answers: the elements and all that follows an answer. */
export const importOnDemand = (): Promise<typeof import('./on-demand.js')> => import('./on-demand.js');

/** The texts of a language other than French, fetched beside it. */
export const importLocale = (language: string): Promise<unknown> =>
  language === 'en' ? import('../locales/generated/en.js') : Promise.resolve();
