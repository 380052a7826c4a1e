import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A switch for one service, or for all the services of a category. */
export interface ChoiceSwitch {
  label: string | TemplateResult;
  state: 'mixed' | 'off' | 'on';
  /** Whether it differs from what is saved. */
  unsaved?: boolean;
  set(on: boolean): void;
}

/**
 * A native checkbox that says its state in words as well. One that may be mixed
 * stays a checkbox for assistive technologies: a `switch` has no such state (ARIA 1.2).
 */
export function choiceSwitch({ label, state, unsaved = false, set }: ChoiceSwitch): TemplateResult {
  return html`
    <label class="switch-label" part="switch-label">
      <input
        type="checkbox"
        class="switch"
        part="switch ${state}"
        role=${state === 'mixed' ? nothing : 'switch'}
        .checked=${live(state === 'on')}
        .indeterminate=${live(state === 'mixed')}
        @change=${({ target }: Event) => {
          set((target as HTMLInputElement).checked);
        }}
      />
      <span>
        ${label}
        <span class="switch-state" aria-hidden="true"
          >${stateInWords(state)}${unsaved ? ` ${msg('(à enregistrer)')}` : nothing}</span
        >
      </span>
    </label>
  `;
}

function stateInWords(state: ChoiceSwitch['state']): string {
  return { mixed: msg('activé en partie'), off: msg('désactivé'), on: msg('activé') }[state];
}
