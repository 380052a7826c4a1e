/**
 * What `Intl` is asked for, to write dates and numbers in a language. In Arabic
 * with the digits of the Maghreb and of the rest of the page.
 */
export function formatLocale(language: string): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}
