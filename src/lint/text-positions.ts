import type { Position, Range } from './finding.js';

/** Tells the line and column of any offset into one text. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
  return (offset) => {
    // The last line that starts at the offset or before it.
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Tells the range between two offsets into one text. */
export function rangesIn(text: string): (start: number, end: number) => Range {
  const position = positionsIn(text);
  return (start, end) => ({ start: position(start), end: position(end) });
}
