import { html, nothing, type TemplateResult } from 'lit';

/** What a heading is made of. */
export interface Heading {
  content: unknown;
  /** For deep links. A heading with an id can take the focus by script. */
  id?: string;
  part?: string;
}

/** The level of the headings below a given one, or of the given one itself, brought into 2–6. */
export function headingLevel(level: number, below = 0): number {
  return Math.min(Math.max(Math.trunc(level) || 2, 2) + below, 6);
}

/** A native heading of a level that the site decides. */
export function heading(level: number, { content, id, part = 'heading' }: Heading): TemplateResult {
  const focusable = id === undefined ? nothing : -1;
  switch (level) {
    case 2:
      return html`<h2 id=${id ?? nothing} part=${part} tabindex=${focusable}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id ?? nothing} part=${part} tabindex=${focusable}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id ?? nothing} part=${part} tabindex=${focusable}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id ?? nothing} part=${part} tabindex=${focusable}>${content}</h5>`;
    default:
      return html`<h6 id=${id ?? nothing} part=${part} tabindex=${focusable}>${content}</h6>`;
  }
}
