import { css } from 'lit';

/**
 * The outermost box of an element, `class="base"`. The page's style sheets
 * cannot reach it, so it takes back here what they pass down by inheritance.
 * Letter and word spacing are let through: readers set them.
 *
 * @cssproperty {<family-name>} [--loquet-font-family=inherit] - type of all texts
 * @cssproperty {<length>} [--loquet-font-size=the site's, at least 16px] - size of the texts
 * @cssproperty {<number>} [--loquet-line-height=1.5] - height of lines
 * @cssproperty {<family-name>} [--loquet-heading-font-family=inherit] - type of titles
 * @cssproperty {<font-weight>} [--loquet-heading-font-weight=700] - weight of titles
 * @cssproperty {<length>} [--loquet-focus-width=2px] - width of the focus ring
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
    font-family: var(--loquet-font-family, inherit);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: var(--loquet-line-height, 1.5);
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
    color: var(--_loquet-text);
    -webkit-text-fill-color: currentcolor;
    background: var(--_loquet-surface);
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--loquet-heading-font-family, inherit);
    font-weight: var(--loquet-heading-font-weight, 700);
  }

  a {
    color: var(--_loquet-link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    outline: var(--loquet-focus-width, 2px) solid var(--_loquet-focus);
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
