/** What sets and reads on a device, in the plain form of a text. */
export const tracker = String.raw`\b(?:cookies?|traceurs?|trackers?|balises?|pixels?|marqueurs? publicitaires?|mouchards?|temoins? de connexion)\b`;

/**
 * Two things said near each other, whichever comes first: French puts “if you
 * say nothing” before or after what follows from it. A semicolon keeps them apart.
 */
export function eitherOrder(one: string, other: string, gap = 80): RegExp {
  const between = `[^;]{0,${String(gap)}}`;
  return new RegExp(`(?:${one})${between}(?:${other})|(?:${other})${between}(?:${one})`);
}
