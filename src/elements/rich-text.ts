import { html, nothing, type TemplateResult } from 'lit';
import { textIn, textSegments } from '../config/text.js';
import type { Text } from '../config/types.js';

/**
 * A text of the config as a template: its links as links, and its language
 * marked when it is not the one that the visitor reads.
 *
 * @param language the language that the visitor reads
 */
export function richText(value: Text, language: string): TemplateResult {
  const found = textIn(value, language);
  const content = textSegments(found.text).map(({ text, href }) => (href ? html`<a href=${href}>${text}</a>` : text));
  return found.language === language ? html`${content}` : html`<span lang=${found.language}>${content}</span>`;
}

/** The language to mark on an element that shows `value` by itself, or `nothing` when it is the page's. */
export function languageMark(value: Text, language: string): string | typeof nothing {
  const found = textIn(value, language).language;
  return found === language ? nothing : found;
}
