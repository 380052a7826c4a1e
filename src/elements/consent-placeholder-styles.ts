import { css, unsafeCSS } from 'lit';
import { boxDeclarations } from './consent-placeholder-box.js';

/** A quiet box: the text scrolls when there is little room, the two buttons stay in view. */
export const placeholderStyles = css`
  :host {
    ${unsafeCSS(boxDeclarations)}
    box-sizing: border-box !important;
    /* Or a line of text would align with ours, instead of with the frame's edge. */
    overflow: hidden !important;
    container-type: inline-size !important;
    flex: none !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    opacity: 1 !important;
  }

  .placeholder {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.75em;
    block-size: 100%;
    min-block-size: inherit;
    padding: 1em;
    border: var(--_edge) solid var(--_loquet-line);
    border-radius: var(--_radius);
    background: var(--_loquet-tint);
  }

  .text {
    min-block-size: 0;
    inline-size: min(100%, 34em);
    overflow: auto;
  }

  p {
    margin: 0;
  }

  p + p {
    margin-block-start: 0.25em;
  }

  .title {
    font-family: var(--loquet-heading-font-family, inherit);
    font-weight: var(--loquet-heading-font-weight, 600);
  }

  .buttons {
    flex: none;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 0.75em;
    inline-size: min(100%, 34em);
  }

  .button {
    padding-inline: 0.5em;
  }

  @container (max-width: 479px) {
    .placeholder {
      gap: 0.5em;
      padding: 0.5em;
      font-size: 0.875em;
      line-height: 1.4;
    }

    .buttons {
      gap: 0.5em;
    }
  }

  @container (max-width: 175px) {
    .buttons {
      grid-auto-flow: row;
      grid-auto-rows: 1fr;
    }
  }
`;
