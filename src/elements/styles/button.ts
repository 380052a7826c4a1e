import { css } from 'lit';

/** `class="button"`, the one button of the kit; `class="button quiet"` is outlined, for what is not the main thing to do. */
export const button = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin: 0;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    color: var(--_accent-text);
    background: var(--_accent);
    cursor: pointer;
  }

  .button:hover {
    box-shadow: inset 0 0 0 2px var(--_accent-text);
  }

  .button.quiet {
    color: var(--_accent);
    background: transparent;
  }

  .button.quiet:hover {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }

    .button:hover {
      border-color: Highlight;
    }
  }
`;
