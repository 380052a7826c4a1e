import { css } from 'lit';

/**
 * The question: a calm sheet along an edge of the window, or a card in a corner or
 * in the middle; scrolling inside itself when there is little room. Accepting and
 * refusing stand in columns of one width, whatever their words.
 *
 * @cssproperty {<length>} [--loquet-space=1em] - distance between blocks
 * @cssproperty {<shadow>} [--loquet-elevation=0 0 2em rgb(0 0 0 / 14%)] - shadow of the banner, of the preferences and of messages
 * @cssproperty {<integer>} [--loquet-z-index=2147483647] - level of the banner and of messages
 */
export const bannerStyles = css`
  :host {
    /* Nothing of the layout rests on the host: a page's own rules reach it. */
    display: contents !important;
  }

  .compact {
    --_space: calc(var(--loquet-space, 1em) * 0.625);
  }

  .banner {
    position: fixed;
    inset-inline: 0;
    inset-block: auto 0;
    z-index: var(--loquet-z-index, 2147483647);
    display: grid;
    gap: var(--_space) calc(2 * var(--_space));
    /*
     * Never the whole window: half of a short one is for the page, and for what has the focus in it. In per cent of
     * the window, not in its units: WebKit keeps those of before for a box that was not there when the window changed.
     */
    max-block-size: min(50%, 40em);
    padding: calc(1.25 * var(--_space)) max(var(--_space), calc((100% - 68em) / 2));
    overflow: auto;
    border: 0 solid var(--_loquet-line);
    border-block-start-width: var(--_edge);
    box-shadow: var(--_elevation);
  }

  .banner.up,
  .banner.at-top {
    inset-block: 0 auto;
    border-block-width: 0 var(--_edge);
  }

  .banner.at-bottom {
    inset-block: auto 0;
    border-block-width: var(--_edge) 0;
  }

  .banner.card {
    inset: auto;
    inset-inline-end: max(0.5em, 1.25vw);
    inset-block-end: max(0.5em, 1.25vw);
    inline-size: min(28em, 100% - 1em);
    padding: calc(1.25 * var(--_space));
    border-width: var(--_edge);
    border-radius: var(--_radius);
  }

  .banner.center {
    inset: 0;
    block-size: fit-content;
    margin: auto;
  }

  .aside {
    visibility: hidden;
  }

  .banner.card.at-top {
    inset-block: max(0.5em, 1.25vw) auto;
  }

  .banner.card.at-bottom {
    inset-block: auto max(0.5em, 1.25vw);
  }

  .banner h2 {
    margin-block: 0 calc(0.5 * var(--_space));
    font-size: 1.25em;
    line-height: 1.3;
  }

  .banner p,
  .purposes {
    margin-block: calc(0.5 * var(--_space));
  }

  .banner .text > * {
    max-inline-size: 46em;
  }

  .purposes {
    display: grid;
    gap: calc(0.5 * var(--_space));
    padding: 0;
    list-style: none;
  }

  .purposes li {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_loquet-line);
  }

  .purposes strong {
    display: block;
  }

  .changed {
    font-weight: 600;
  }

  .changes dt {
    font-weight: 600;
  }

  .changes dd {
    margin: 0 0 0.5rem;
  }

  .link {
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    font: inherit;
    text-align: start;
    color: var(--_loquet-link);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .banner .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-end: 0;
    color: var(--_loquet-link);
  }

  .links * {
    color: inherit;
  }

  .actions {
    display: grid;
    /* Two, or one below the other where a word of large text would not go into half. */
    grid-template-columns: repeat(auto-fit, minmax(min(max(6em, 40%), 100%), 1fr));
    gap: calc(0.75 * var(--_space));
    align-content: end;
  }

  .actions .button {
    inline-size: 100%;
    padding-inline: 0.5em;
  }

  .reloads {
    grid-column: 1 / -1;
    margin: 0;
  }

  .actions .button:last-child {
    grid-column: 1 / -1;
  }

  @media (min-width: 30rem) {
    .sheet .actions {
      /* As many as hold the longest word, however large the visitor's text is. */
      grid-template-columns: repeat(auto-fit, minmax(min(8.75em, 100%), 1fr));
    }

    dialog .actions {
      grid-template-columns: repeat(2, minmax(0, 1fr)) fit-content(50%);
    }

    .sheet .actions .button:last-child,
    dialog .actions .button:last-child {
      grid-column: auto;
    }
  }

  @media (min-width: 62rem) {
    .sheet {
      grid-template-columns: 1fr 15em;
      align-items: center;
    }

    .sheet .actions {
      grid-template-columns: 1fr;
    }
  }

  /* On a short window the whole box scrolls; otherwise the buttons stay in view. */
  @media (min-height: 30rem) {
    .banner {
      max-block-size: min(85%, 40em);
      grid-template-rows: minmax(0, 1fr) auto;
      overflow: hidden;
    }

    .banner .text {
      overflow: auto;
      /* With its own padding, which lies in what is around it. */
      max-block-size: calc(100% + 0.5em);
      padding: 0.25em;
      margin: -0.25em;
    }

    .banner .actions {
      padding-block-start: var(--_space);
      border-block-start: var(--_edge) solid var(--_loquet-line);
    }
  }

  /* A phone on its side: the buttons beside the text, all three in sight. */
  @media (min-width: 36rem) and (max-height: 30rem) {
    .sheet {
      max-block-size: min(60%, 40rem);
      grid-template: minmax(0, 1fr) / 1fr minmax(9rem, auto);
      overflow: hidden;
    }

    .sheet .text {
      overflow: auto;
      max-block-size: 100%;
    }

    .sheet .actions {
      grid-template-columns: 1fr;
      gap: 0.5rem;
    }

    .sheet .actions .button:last-child {
      grid-column: auto;
    }
  }

  @media (min-width: 62rem) and (min-height: 30rem) {
    .sheet {
      grid-template-rows: minmax(0, 1fr);
    }

    .banner.sheet .actions {
      padding: 0;
      border: 0;
    }
  }

  .status,
  .reload {
    position: fixed;
    inset-block-end: 1em;
    inset-inline-start: 1em;
    z-index: var(--loquet-z-index, 2147483647);
    max-inline-size: min(30em, calc(100% - 2em));
    margin: 0;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    box-shadow: var(--_elevation);
  }

  .status:not(:empty),
  .reload {
    border: var(--_edge) solid var(--_loquet-line);
  }

  .reload {
    padding: 1em;
  }

  .reload p {
    margin-block: 0 1em;
  }

  .reload .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .reload.at-top,
  .status.at-top {
    inset-block: 1rem auto;
  }

  /* It says something and offers nothing: what lies under it can be pressed through it. */
  .status {
    pointer-events: none;
  }

  /* Kept in the page while empty: a status is announced only when its text changes. */
  .status:empty {
    padding: 0;
    box-shadow: none;
  }

  @media print {
    .banner,
    .reload,
    .status {
      display: none;
    }
  }
`;
