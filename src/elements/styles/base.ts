import { css } from 'lit';

/**
 * The outermost box of an element, `class="base"`. The page's style sheets
 * cannot reach it, so it takes back here what they pass down by inheritance.
 * Letter and word spacing are let through: readers set them.
 */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .base {
    /* Not rem alone: many sites set html { font-size: 62.5% } and mend it on body, or on p and li. */
    font-size: var(--loquet-font-size, max(1rem, 1em, 16px));
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    list-style: disc outside;
    cursor: auto;
    pointer-events: auto;
    user-select: text;
    color: var(--_text);
    -webkit-text-fill-color: currentcolor;
    background: var(--_surface);
  }

  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .base {
      -webkit-text-fill-color: unset;
    }

    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
