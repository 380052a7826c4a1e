/** The number of nine digits by which a French company is registered; none when there is none. */
export function sirenIn(registration: string): string | undefined {
  return /(?<!\d)(?:\d[\s.\u00a0\u202f]?){8}\d(?!\d)/.exec(registration)?.[0].replace(/\D/g, '');
}
