import { css } from 'lit';

/** The preferences: a dialog whose text scrolls between its title and its buttons. */
export const preferencesStyles = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(44rem, 100vw);
    max-inline-size: 100vw;
    max-block-size: min(100dvh, 52rem);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  dialog header,
  dialog footer {
    flex: none;
    padding: 1rem clamp(1rem, 4vw, 1.75rem);
  }

  dialog header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1rem;
    border-block-end: 1px solid var(--_line);
  }

  dialog h2 {
    margin: 0;
    font-size: 1.25em;
  }

  .category .switch-label {
    font-weight: 600;
  }

  .category .switch-state {
    margin-inline-start: 0.5em;
    font-weight: 400;
    color: var(--_muted);
  }

  dialog footer {
    border-block-start: 1px solid var(--_line);
  }

  dialog .text {
    flex: 1 1 auto;
    min-block-size: 0;
    padding: 0.5rem clamp(1rem, 4vw, 1.75rem) 1.5rem;
    overflow: auto;
  }

  /* At 320 × 256 the title and the buttons would leave nothing to read: all of it scrolls. */
  @media (max-height: 30rem) {
    dialog[open] {
      display: block;
      overflow: auto;
    }
  }

  .category {
    margin-block-start: 1.5rem;
  }

  .category h3,
  .category h4 {
    margin: 0;
  }

  .category p {
    margin-block: 0.25rem;
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
  }

  .always {
    color: var(--_muted);
  }

  .services {
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  .services > li {
    padding: 0.5rem 1rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .services > li + li {
    margin-block-start: 0.75rem;
  }

  .detail {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  summary {
    min-block-size: 1.5rem;
    padding-block: 0.25rem;
    cursor: pointer;
  }

  dl {
    margin: 0.5rem 0 0;
  }

  dt {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  dd {
    margin: 0 0 0.5rem;
  }

  .journal {
    margin-block-start: 1.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
`;
