import { css } from 'lit';

/**
 * The tables; `cookieTableCards` turns them into cards on narrow boxes.
 *
 * @cssproperty {<color>} [--loquet-color-muted=a grey of contrast 6 with the surface] - secondary texts
 * @cssproperty {<length>} [--loquet-space=1em] - distance between blocks
 * @cssproperty {<length>} [--loquet-padding=0] - distance between the texts and the edge of the background
 */
export const cookieTableStyles = css`
  .base {
    container-type: inline-size;
    display: flow-root;
    padding: var(--loquet-padding, 0);
  }

  section {
    margin-block: calc(2 * var(--_space));
  }

  .base > :first-child,
  .base > slot + * {
    margin-block-start: 0;
  }

  ::slotted([slot='intro']) {
    margin-block: 0 var(--_space);
  }

  .base > :last-child {
    margin-block-end: 0;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.3;
  }

  p {
    margin-block: 0.25em;
  }

  .description {
    margin-block: 0.25em 0.75em;
    max-inline-size: 65ch;
  }

  .provider,
  .note,
  .domain,
  .kind,
  .exemption,
  .switch-state {
    color: var(--_loquet-muted);
  }

  .domain,
  .kind {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }

  table {
    position: relative;
    inline-size: 100%;
    border-collapse: collapse;
    border-spacing: 0;
    font-size: 0.9375em;
  }

  th,
  td {
    padding: 0.625em 0.75em;
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }

  thead th {
    /* As wide as the cells' below, whose type is larger. */
    padding: 0.5em 0.857em;
    border-block-end: 2px solid var(--_loquet-border);
    color: var(--_loquet-muted);
    font-size: 0.875em;
  }

  tbody tr {
    border-block-end: var(--_edge) solid var(--_loquet-line);
  }

  .service {
    background: var(--_loquet-tint);
  }

  .service th {
    font-size: 1.0625em;
    font-weight: 700;
  }

  .service p:first-child {
    margin-block-start: 0;
  }

  .provider {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .name {
    font-weight: 400;
  }

  /* Breaks a name only where a line of its own is too short: the column is as wide as its longest one. */
  code,
  .domain {
    overflow-wrap: break-word;
  }

  code {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.9375em;
  }

  .status,
  .presence {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
  }

  /* A full, an empty or a barred dot: a shape beside the words, for those who scan. */
  .status::before,
  .presence::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
  }

  /* Filled by its border: forced colours take backgrounds away. */
  .status:not(.off)::before,
  .presence.present::before {
    inline-size: 0;
    block-size: 0;
    border-width: 0.275em;
  }

  .presence.unseeable {
    color: var(--_loquet-muted);
  }

  .presence.unseeable::before {
    border: 0;
    border-radius: 0;
    block-size: 0;
    border-block-end: 1.5px solid currentcolor;
    translate: 0 -0.25em;
  }

  .label {
    display: none;
  }

  .switch-label {
    margin-block-start: 0.25em;
    font-weight: 600;
  }

  .switch-state {
    display: block;
    font-size: 0.9375em;
    font-weight: 400;
  }

  section > .switch-label {
    margin-block: 0 0.75em;
  }

  .note {
    font-size: 0.9375em;
  }

  .save-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: calc(1.5 * var(--_space)) 0;
  }

  .save-bar p {
    margin: 0;
  }

  @container (width >= 50em) {
    th:nth-child(1) {
      inline-size: 17%;
    }

    thead th:nth-child(2) {
      inline-size: 15%;
    }

    thead th:nth-child(4) {
      inline-size: 13%;
    }

    thead th:nth-child(n + 5) {
      inline-size: 15%;
    }
  }

  /* With room enough, the columns of all tables stand under each other. */
  @container (width >= 58em) {
    table {
      table-layout: fixed;
    }
  }

  @media print {
    .save-bar,
    .switch-label {
      display: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
