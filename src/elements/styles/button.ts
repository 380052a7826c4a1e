import { css } from 'lit';

/**
 * `class="button"`, the one button of the kit; `class="button quiet"` is outlined, for what is not the main thing to do.
 *
 * @cssproperty {<length>} [--loquet-button-radius=that of other corners] - radius of the buttons' corners
 * @cssproperty {<font-weight>} [--loquet-button-font-weight=600] - weight of the buttons' words
 */
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
    border: var(--_edge) solid var(--_loquet-link);
    border-radius: var(--loquet-button-radius, var(--_radius));
    font: inherit;
    font-weight: var(--loquet-button-font-weight, 600);
    line-height: 1.3;
    text-align: center;
    color: var(--_loquet-accent-text);
    background: var(--_loquet-accent);
    cursor: pointer;
  }

  .button:hover {
    box-shadow: inset 0 0 0 2px;
  }

  .button.quiet {
    border-color: currentcolor;
    color: var(--_loquet-link);
    background: transparent;
  }

  .button.quiet:hover {
    box-shadow: inset 0 0 0 1px;
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
