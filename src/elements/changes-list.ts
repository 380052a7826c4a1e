import { html, type TemplateResult } from 'lit';
import type { PolicyChange } from '../config/types.js';
import { calendarDateInWords } from './date-in-words.js';
import { richText } from './rich-text.js';

/** Changes, each under its day, the newest first. */
export function changesList(changes: readonly PolicyChange[], language: string): TemplateResult {
  const newestFirst = [...changes].sort((one, other) => other.date.localeCompare(one.date));
  return html`<dl class="changes" part="changes">
    ${newestFirst.map(
      ({ date, text }) =>
        html`<dt><time datetime=${date}>${calendarDateInWords(date, language)}</time></dt>
          <dd>${richText(text, language)}</dd>`,
    )}
  </dl>`;
}
