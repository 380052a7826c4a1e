import { html, nothing, type TemplateResult } from 'lit';

/** A list of facts, each under its name. A fact without content is left out. */
export function facts(entries: readonly (readonly [name: string, content: unknown])[]): TemplateResult {
  return html`
    <dl class="facts" part="facts">
      ${entries.map(([name, content]) =>
        content === undefined || content === '' || content === nothing
          ? nothing
          : html`<div class="fact">
              <dt>${name}</dt>
              <dd>${content}</dd>
            </div>`,
      )}
    </dl>
  `;
}
