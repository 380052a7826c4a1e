import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field } from '../../src/first-config/fields.js';
import { describedBy, invalid, valueOf, type Asked } from './asked.js';

const units: Readonly<Record<string, string>> = { D: 'jours', M: 'mois', Y: 'ans' };

/** A number and its unit, for what is ISO 8601 in the config. */
export function durationControl({ ask, example }: Field, asked: Asked): TemplateResult {
  const [, number = '', unit = 'M'] = /^P(.*)([DMY])$/.exec(asked.answer) ?? [];
  const [, exampleNumber = ''] = /(\d+)/.exec(example) ?? [];
  const tell = (count: string, of: string) => {
    asked.tell(`P${count.trim()}${of}`);
  };
  return html`<div class="duration">
    <input
      id=${asked.id}
      inputmode="numeric"
      autocomplete="off"
      placeholder=${exampleNumber}
      aria-label="Nombre, ${ask.fr}"
      aria-invalid=${invalid(asked)}
      aria-describedby=${describedBy(asked)}
      .value=${live(number)}
      @input=${(event: Event) => {
        tell(valueOf(event), unit);
      }}
      @change=${asked.leave}
    />
    <select
      aria-label="Unité, ${ask.fr}"
      @change=${(event: Event) => {
        tell(number, valueOf(event));
      }}
    >
      ${Object.entries(units).map(
        ([value, label]) => html`<option value=${value} ?selected=${value === unit}>${label}</option>`,
      )}
    </select>
  </div>`;
}
