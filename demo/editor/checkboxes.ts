import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { itemsOf, type Choice } from '../../src/first-config/question.js';
import { invalid, valueOf, type Asked } from './asked.js';

/** A list longer than this is searched. */
const LONG = 12;

/** Choices of which one takes several. */
export function checkboxes(choices: readonly Choice[], asked: Asked): TemplateResult {
  return choices.length > LONG ? searched(choices, asked) : list(choices, asked);
}

/** What was searched for, and what is taken already. */
function searched(choices: readonly Choice[], asked: Asked): TemplateResult {
  const taken = itemsOf(asked.answer);
  const words = plain(asked.searched).split(/\s+/);
  const isFound = ({ value, label, hint }: Choice) => {
    const text = plain(`${label.fr} ${hint?.fr ?? ''}`);
    return taken.includes(value) || words.every((word) => text.includes(word));
  };
  const found = choices.filter(isFound);
  return html`<label for="${asked.id}-search" class="search">Chercher par nom, ou par usage</label>
    <input
      id="${asked.id}-search"
      type="search"
      placeholder="vidéo"
      .value=${live(asked.searched)}
      @input=${(event: Event) => {
        asked.search(valueOf(event));
      }}
      @keydown=${stay}
    />
    <div class="many">${list(found, asked)}</div>
    <p class="note" role="status">
      ${
        taken.length
          ? `Choisis : ${choices
              .filter(({ value }) => taken.includes(value))
              .map(({ label }) => label.fr)
              .join(', ')}.`
          : found.length
            ? 'Rien n’est encore choisi.'
            : 'Rien de tel au catalogue. Choisissez le reste : ce service se décrit ensuite dans le fichier.'
      }
    </p>`;
}

function list(choices: readonly Choice[], asked: Asked): TemplateResult {
  const taken = itemsOf(asked.answer);
  return html`${choices.map(
    ({ value, label, hint }) =>
      html`<label class="choice"
        ><input
          type="checkbox"
          value=${value}
          aria-invalid=${invalid(asked)}
          .checked=${live(taken.includes(value))}
          @change=${({ target }: Event) => {
            asked.tell(turned(taken, value, (target as HTMLInputElement).checked).join(','));
          }}
        /><span>${label.fr}${hint ? html` <span class="note">${hint.fr}</span>` : nothing}</span></label
      >`,
  )}`;
}

/** What is taken after a turn: `none` and anything else exclude one another. */
function turned(taken: readonly string[], value: string, isOn: boolean): string[] {
  const others = taken.filter((one) => one !== value);
  if (!isOn) return others;
  return value === 'none' ? [value] : [...others.filter((one) => one !== 'none'), value];
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Enter searches; it does not send the form. */
function stay(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
