/** A stretch of a text that stands in the source as it is. */
interface Span {
  at: number;
  source: number;
}

/** A text put together from pieces of a source, which remembers where each stood. */
export class MappedText {
  text = '';
  readonly #spans: Span[] = [];

  /** Adds words that stand at an offset of the source, in as many characters. */
  append(words: string, source: number): void {
    this.#spans.push({ at: this.text.length, source });
    this.text += words;
  }

  /** From an index in the text to the offset in the source. */
  at(index: number): number {
    let low = 0;
    let high = this.#spans.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#spans[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const span = this.#spans[low] ?? { at: 0, source: 0 };
    return span.source + index - span.at;
  }
}
