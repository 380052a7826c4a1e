import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AnswerKind } from '../../src/first-config/answer-problems.js';
import type { Field } from '../../src/first-config/fields.js';
import type { Choice } from '../../src/first-config/question.js';
import { describedBy, invalid, valueOf, type Asked } from './asked.js';
import { checkboxes } from './checkboxes.js';
import { durationControl } from './duration-control.js';

/** How the keyboard of a telephone and the browser should take an answer. */
const inputTypes: Partial<Record<AnswerKind, string>> = { email: 'email', phone: 'tel' };

/** What takes an answer in the form. */
export function controlFor(field: Field, asked: Asked): TemplateResult {
  const { choices, several, kind, none } = field;
  const control =
    choices && several
      ? group(field, asked, checkboxes(choices, asked))
      : kind === 'duration'
        ? group(field, asked, durationControl(field, asked))
        : labelled(field, asked, choices ? oneOf(choices, asked) : text(field, asked));
  return none ? html`${control}${nothingAtAll(none.fr, asked)}` : control;
}

function labelled(field: Field, asked: Asked, control: TemplateResult): TemplateResult {
  return html`<div class="answer">
    <label for=${asked.id}>${asking(field)}</label>
    ${control}${problemOf(asked)}
  </div>`;
}

function group(field: Field, asked: Asked, control: TemplateResult): TemplateResult {
  return html`<fieldset class="answer" aria-describedby=${describedBy(asked)}>
    <legend>${asking(field)}</legend>
    ${control}${problemOf(asked)}
  </fieldset>`;
}

function asking({ ask, optional }: Field): TemplateResult {
  return html`${ask.fr}${optional ? html` <span class="note">(facultatif)</span>` : nothing}`;
}

function problemOf({ id, problem }: Asked): TemplateResult | typeof nothing {
  return problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing;
}

function text({ kind, example, none }: Field, asked: Asked): TemplateResult {
  const isNone = !!none && asked.answer === 'none';
  return html`<input
    id=${asked.id}
    type=${(kind && inputTypes[kind]) ?? 'text'}
    autocomplete="off"
    placeholder=${none ? nothing : example}
    aria-invalid=${invalid(asked)}
    aria-describedby=${describedBy(asked)}
    ?disabled=${isNone}
    .value=${live(isNone ? '' : asked.answer)}
    @input=${(event: Event) => {
      asked.tell(valueOf(event));
    }}
    @change=${asked.leave}
  />`;
}

function nothingAtAll(label: string, asked: Asked): TemplateResult {
  return html`<label class="choice"
    ><input
      type="checkbox"
      .checked=${live(asked.answer === 'none')}
      @change=${({ target }: Event) => {
        asked.tell((target as HTMLInputElement).checked ? 'none' : '');
      }}
    />${label}</label
  >`;
}

function oneOf(choices: readonly Choice[], asked: Asked): TemplateResult {
  return html`<select
    id=${asked.id}
    aria-invalid=${invalid(asked)}
    aria-describedby=${describedBy(asked)}
    @change=${(event: Event) => {
      asked.tell(valueOf(event));
      asked.leave();
    }}
  >
    ${asked.answer ? nothing : html`<option value="">Choisissez</option>`}
    ${choices.map(
      ({ value, label, hint }) =>
        html`<option value=${value} ?selected=${value === asked.answer}>
          ${label.fr}${hint ? ` (${hint.fr})` : ''}
        </option>`,
    )}
  </select>`;
}
