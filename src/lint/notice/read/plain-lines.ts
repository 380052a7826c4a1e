const longestHeading = 110;

/** A line of dashes, or a single one: it parts what is above from what is below. */
export function isRule(line: string): boolean {
  return /^\s*[-–—_=*]{1,200}\s*$/.test(line);
}

/**
 * Whether a line of a text file reads like a heading: short, begins with a
 * capital or a number, ends like no sentence, and something stands below it.
 */
export function isHeading(line: string, ...below: (string | undefined)[]): boolean {
  const text = line.trim();
  if (
    text.length > longestHeading ||
    !/^(?:[\p{Lu}«"“]|\d{1,2}(?:\.\d{1,2}){0,3}[.)°]?\s|[IVX]{1,4}[.)\s])/u.test(text)
  )
    return false;
  if (/[.;,:|…]$|@|https?:|\d{3}|\d(?:[ .]\d\d){2}|\t/.test(text)) return false;
  // Two sentences, or half of one: text that was wrapped.
  if (/\p{Ll}[.!?] \p{Lu}/u.test(text) || isContinuation(line, below[0] ?? '')) return false;
  return below.some((other) => other?.trim() && !isRule(other));
}

/** Whether a line goes on with the sentence of the line before: text that was wrapped at a width. */
export function isContinuation(before: string, line: string): boolean {
  if (before.trim().length < 40 || /[.!?:;…|]["»)]?\s*$/.test(before)) return false;
  return /^\s{0,8}[\p{Ll}(«]/u.test(line);
}
