/** The European Economic Area. */
const area = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** Countries with an adequacy decision of the Commission, that of the United States apart (it is for companies that joined). */
const adequate = new Set('AD AR BR CA CH FO GB GG IL IM JE JP KR NZ UY'.split(' '));

export const isInArea = (country: string): boolean => area.has(country);
export const isAdequate = (country: string): boolean => adequate.has(country);
