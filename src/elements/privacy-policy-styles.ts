import { css } from 'lit';

/**
 * The notice: one readable column, cards for what is listed.
 *
 * @cssproperty {<color>} [--loquet-color-muted=a grey of contrast 6 with the surface] - secondary texts
 * @cssproperty {<color>} [--loquet-color-border=a grey of contrast 4 with the surface] - edge of what is brought out
 * @cssproperty {<length>} [--loquet-space=1em] - distance between blocks
 * @cssproperty {<length>} [--loquet-padding=0] - distance between the texts and the edge of the background
 * @cssproperty {<length>} [--loquet-scroll-margin=5em] - room above a section that was jumped to, for a fixed header
 */
export const privacyPolicyStyles = css`
  .base {
    container-type: inline-size;
    display: flow-root;
    padding: var(--loquet-padding, 0);
  }

  .base > * {
    max-inline-size: 48em;
  }

  section {
    margin-block: calc(2.5 * var(--_space));
  }

  .base > section:has(> slot) {
    max-inline-size: none;
  }

  section:has(> slot) > :not(slot) {
    max-inline-size: 48em;
  }

  .base > :first-child {
    margin-block-start: 0;
  }

  .base > :last-child {
    margin-block-end: 0;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.5em;
    font-size: 1.375em;
    line-height: 1.3;
    text-wrap: balance;
    /* The focus ring of a heading that was jumped to hugs its words. */
    inline-size: fit-content;
    scroll-margin-block-start: var(--loquet-scroll-margin, 5em);
  }

  .card h2,
  .card h3,
  .card h4,
  .card h5,
  .card h6,
  .notice :is(h2, h3, h4, h5, h6),
  section > :is(h2, h3, h4, h5, h6):not(:first-child) {
    font-size: 1.125em;
  }

  section > :is(h2, h3, h4, h5, h6):not(:first-child) {
    margin-block-start: 1.25em;
  }

  p {
    margin-block: 0 0.75em;
  }

  .law {
    color: var(--_loquet-muted);
    font-size: 0.9375em;
  }

  .base > .lead {
    font-size: 1.125em;
    max-inline-size: calc(48em / 1.125);
  }

  ul,
  ol {
    margin-block: 0 0.75em;
    padding-inline-start: 1.25em;
  }

  nav {
    margin-block: calc(1.5 * var(--_space));
    padding: 1em 1.25em;
    border: var(--_edge) solid var(--_loquet-line);
    border-radius: var(--_radius);
    background: var(--_loquet-tint);
  }

  nav :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }

  nav ul {
    margin: 0;
    padding: 0;
    list-style: none;
    columns: 2 18em;
    column-gap: 2em;
  }

  nav li {
    break-inside: avoid;
  }

  nav a {
    display: inline-block;
    padding-block: 0.25em;
  }

  ul.cards,
  .contact {
    padding: 0;
    list-style: none;
  }

  .cards {
    display: grid;
    gap: var(--_space);
  }

  .card {
    padding: 1.125em 1.25em;
    border: var(--_edge) solid var(--_loquet-line);
    border-radius: var(--_radius);
  }

  /* A hundred of them would be a long task: what is out of sight is laid out when it comes near. */
  .card:nth-child(n + 25) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 28em;
  }

  .card > :last-child,
  dd > :last-child,
  .notice > :last-child {
    margin-block-end: 0;
  }

  .contact li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block: 0.25em;
  }

  .facts + .contact {
    margin-block-start: 0.75em;
  }

  .contact a {
    display: inline-block;
    padding-block: 0.125em;
  }

  .copy {
    padding: 0.25em 0.75em;
    font-size: 0.9375em;
    font-weight: 400;
  }

  .facts {
    margin: 0;
  }

  .fact {
    padding-block: 0.5em;
    border-block-start: var(--_edge) solid var(--_loquet-line);
  }

  .fact:last-child {
    padding-block-end: 0;
  }

  dt {
    color: var(--_loquet-muted);
    font-size: 0.9375em;
    font-weight: 600;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  dd ul {
    margin: 0;
  }

  dd p {
    margin-block: 0 0.25em;
  }

  .notice {
    margin-block-end: 1.25em;
    padding: 1em 1.25em;
    border: var(--_edge) solid var(--_loquet-border);
    border-inline-start: 0.375em solid var(--_loquet-link);
    border-radius: var(--_radius);
    background: var(--_loquet-tint);
  }

  .status {
    margin: 0;
  }

  .summary .card {
    margin-block-end: 0.75em;
    padding: 0.75em 1em;
  }

  .summary .card p {
    margin-block-end: 0.25em;
  }

  .summary .fact {
    padding-block: 0.25em 0;
    border: 0;
  }

  @container (width >= 40em) {
    .fact {
      display: grid;
      grid-template-columns: 12.5em 1fr;
      gap: 1em;
    }

    .summary .fact {
      grid-template-columns: 8em 1fr;
    }
  }
`;
