import { css } from 'lit';

/** Every row a card, each cell under its column's name. */
const cards = css`
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  tbody {
    margin-block-end: 1em;
    border: var(--_edge) solid var(--_loquet-line);
    border-radius: var(--_radius);
  }

  tbody tr {
    padding: 0.75em 1em;
  }

  tbody tr:last-child {
    border: 0;
  }

  th,
  td {
    padding: 0;
  }

  .service td {
    margin-block-start: 0.25em;
  }

  tr:not(.service, .none) > * {
    display: grid;
    grid-template-columns: 6.5em 1fr;
    gap: 0.75em;
    margin-block: 0.25em;
  }

  tr:not(.service) > .name {
    display: block;
    margin-block-end: 0.5em;
  }

  .name .label {
    display: none;
  }

  .name code {
    font-size: 1em;
    font-weight: 600;
  }

  .label {
    display: block;
    color: var(--_loquet-muted);
  }
`;

/** Cards in narrow boxes: the box decides; the screen does where the browser has no container queries. */
export const cookieTableCards = css`
  @container (width < 50em) {
    ${cards}
  }

  @supports not (container-type: inline-size) {
    @media (max-width: 50em) {
      ${cards}
    }
  }
`;
