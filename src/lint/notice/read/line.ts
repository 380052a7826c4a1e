/** A line of a text file. */
export interface Line {
  text: string;
  /** Offset of its first character in the source. */
  start: number;
}
