import { css } from 'lit';

/**
 * `<input type="checkbox" class="switch">`, drawn as a switch that is told by
 * the place of its knob, not by colour alone. Indeterminate: the knob is half-way.
 * Stands in a `<label class="switch-label">`, which is the target of 44 px.
 *
 * @cssproperty {<color>} [--loquet-color-border=a grey of contrast 4 with the surface] - edges of switches and other controls
 */
export const switchStyle = css`
  .switch-label {
    display: inline-flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    cursor: pointer;
  }

  .switch {
    appearance: none;
    flex: none;
    position: relative;
    display: inline-block;
    inline-size: 48px;
    block-size: 28px;
    margin: 0;
    border: 2px solid var(--_loquet-border);
    border-radius: 14px;
    background: var(--_loquet-surface);
    cursor: pointer;
  }

  .switch::before {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: var(--_loquet-border);
    transition: inset-inline-start 120ms;
  }

  .switch:indeterminate::before {
    inset-inline-start: 13px;
  }

  .switch:checked:not(:indeterminate) {
    border-color: var(--_loquet-link);
    background: var(--_loquet-accent);
  }

  .switch:checked:not(:indeterminate)::before {
    inset-inline-start: 23px;
    background: var(--_loquet-accent-text);
  }

  @media (forced-colors: active) {
    .switch {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonFace;
    }

    .switch::before {
      background: ButtonText;
    }

    .switch:checked:not(:indeterminate) {
      border-color: Highlight;
      background: Highlight;
    }

    .switch:checked:not(:indeterminate)::before {
      background: HighlightText;
    }
  }
`;
