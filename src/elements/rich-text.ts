import { html, type TemplateResult } from 'lit';
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
  // Plain French is French: a text that exists in French alone needs no mark there.
  return language.startsWith(found.language)
    ? html`${content}`
    : html`<span lang=${found.language} dir="ltr">${content}</span>`;
}
