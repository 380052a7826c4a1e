/** A colon as a language writes it: French puts a no-break space before it. */
export function colon(language: string): string {
  return language.startsWith('fr') ? '\u00a0:' : ':';
}

/** A comma as a language writes it. */
export function comma(language: string): string {
  return language === 'ar' ? '،' : ',';
}
