const longest = 80;

/** Words of a text in a message, on one line and not too many. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line}”`;
}
