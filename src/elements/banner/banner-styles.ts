import { css } from 'lit';

/** The question: a calm sheet at the bottom of the window, scrolling inside itself when there is little room. */
export const bannerStyles = css`
  :host {
    /* Nothing of the layout rests on the host: a page's own rules reach it. */
    display: contents !important;
  }

  .banner {
    position: fixed;
    inset-inline: 0;
    inset-block: auto 0;
    z-index: var(--loquet-z-index, 2147483647);
    box-sizing: border-box;
    display: grid;
    gap: 1rem 2rem;
    max-block-size: min(100dvh, 40rem);
    padding: clamp(1rem, 2.5vw, 1.75rem) max(1rem, calc((100vw - 68rem) / 2));
    overflow: auto;
    border-block-start: 1px solid var(--_line);
    box-shadow: 0 -0.5rem 2rem rgb(0 0 0 / 12%);
  }

  .banner.at-top {
    inset-block: 0 auto;
    border-block: 0 1px solid var(--_line);
  }

  .banner h2 {
    margin-block: 0 0.5rem;
    font-size: 1.25em;
    line-height: 1.3;
  }

  .banner p {
    margin-block: 0.5rem;
  }

  .banner .text > * {
    max-inline-size: 46rem;
  }

  .purposes {
    margin-block: 0.5rem;
    padding: 0;
    list-style: none;
  }

  .purposes li {
    padding-inline-start: 1rem;
    border-inline-start: 0.25rem solid var(--_line);
  }

  .purposes li + li {
    margin-block-start: 0.5rem;
  }

  .purposes strong {
    display: block;
  }

  .link {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    font: inherit;
    color: var(--_accent);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }

  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75rem;
    align-content: end;
  }

  .actions .button {
    padding-inline: 0.5em;
  }

  .actions .button:last-child {
    grid-column: 1 / -1;
  }

  .actions .button {
    inline-size: 100%;
  }

  @media (min-width: 30rem) {
    .actions {
      grid-template-columns: repeat(3, 1fr);
    }

    .actions .button:last-child {
      grid-column: auto;
    }
  }

  @media (min-width: 62rem) {
    .banner {
      grid-template-columns: 1fr 15rem;
      align-items: center;
    }

    .banner .actions {
      grid-template-columns: 1fr;
    }
  }

  /* On a short window the whole sheet scrolls; otherwise the buttons stay in view. */
  @media (min-height: 30rem) {
    .banner {
      max-block-size: min(85dvh, 40rem);
      grid-template-rows: minmax(0, 1fr) auto;
      overflow: hidden;
    }

    .banner .text {
      overflow: auto;
      max-block-size: 100%;
      padding: 0.25rem;
      margin: -0.25rem;
    }
  }

  @media (min-width: 62rem) and (min-height: 30rem) {
    .banner {
      grid-template-rows: minmax(0, 1fr);
    }
  }

  .status,
  .reload {
    position: fixed;
    inset-block-end: 1rem;
    inset-inline-start: 1rem;
    z-index: var(--loquet-z-index, 2147483647);
    max-inline-size: min(30rem, calc(100vw - 2rem));
    box-sizing: border-box;
    margin: 0;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .reload {
    padding: 1rem;
    box-shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 16%);
  }

  .reload p {
    margin-block: 0 1rem;
  }

  .reload .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  /* Kept in the page while empty: a status is announced only when its text changes. */
  .status:empty {
    padding: 0;
    border: 0;
  }

  @media print {
    .banner,
    .reload,
    .status {
      display: none;
    }
  }
`;
