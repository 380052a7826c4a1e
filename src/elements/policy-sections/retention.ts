import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Retention } from '../../config/types.js';
import { durationInWords } from '../duration-words.js';
import { richText } from '../rich-text.js';

/** How long data are kept, in words: in use, what decides it, then in an archive. */
export function retentionInWords({ active, archive, criteria }: Retention, language: string): TemplateResult {
  const inUse = active && durationInWords(active, language);
  return html`
    ${inUse ? `${inUse}.` : nothing} ${criteria ? richText(criteria, language) : nothing}
    ${archive ? inArchive(durationInWords(archive, language), Boolean(active ?? criteria)) : nothing}
  `;
}

function inArchive(time: string, afterwards: boolean): string {
  return afterwards
    ? msg(str`Puis ${time} dans une archive à accès limité.`)
    : msg(str`${time} dans une archive à accès limité.`);
}
