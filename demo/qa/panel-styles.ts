import { css } from 'lit';

/** A drawer at the side of the page, a sheet at its top where there is little room. */
export const panelStyles = css`
  :host {
    color-scheme: dark;

    --ink: #eef1f6;
    --muted: #b3bccb;
    --paper: #161b24;
    --wash: #202734;
    --edge: #7d899d;
    --accent: #9ec5f8;

    font:
      0.875rem/1.5 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif;
    color: var(--ink);
  }

  * {
    box-sizing: border-box;
  }

  .tab,
  aside {
    position: fixed;
    z-index: 2147483647;
    background: var(--paper);
  }

  .tab {
    inset-inline-end: 0;
    inset-block-start: 7.5rem;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    border-inline-end: 0;
  }

  aside {
    inset-block: 0 auto;
    inset-inline: 0;
    max-block-size: 55dvh;
    padding: 0 1rem 1rem;
    overflow: auto;
    border-block-end: 1px solid var(--edge);
  }

  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    margin-inline: -1rem;
    padding: 0.625rem 1rem;
    background: var(--paper);
    border-block-end: 1px solid var(--wash);
  }

  h2 {
    margin: 0;
    font-size: 1rem;
  }

  details {
    border-block-end: 1px solid var(--wash);
  }

  summary {
    padding-block: 0.625rem;
    font-weight: 600;
    cursor: pointer;
  }

  .content {
    padding-block-end: 0.875rem;
  }

  p,
  dl,
  ol,
  ul {
    margin: 0 0 0.5rem;
  }

  .note,
  dt,
  .when {
    color: var(--muted);
  }

  dl > div {
    display: grid;
    grid-template-columns: 7.5rem 1fr;
    gap: 0.5rem;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .timeline {
    padding: 0 0 0 1.125rem;
    list-style: none;
    border-inline-start: 2px solid var(--edge);
  }

  .timeline li {
    position: relative;
    padding-block: 0.1875rem;
  }

  .timeline li::before {
    content: '';
    position: absolute;
    inset-inline-start: -1.5rem;
    inset-block-start: 0.5625rem;
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border: 2px solid var(--edge);
    border-radius: 50%;
    background: var(--paper);
  }

  .timeline li.now::before {
    border-color: var(--accent);
    background: var(--accent);
  }

  .timeline .now {
    font-weight: 600;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block-end: 0.5rem;
  }

  button {
    min-block-size: 2rem;
    padding: 0.25rem 0.625rem;
    border: 1px solid var(--edge);
    border-radius: 0.375rem;
    font: inherit;
    color: var(--ink);
    background: var(--wash);
    cursor: pointer;
  }

  button:hover:enabled {
    border-color: var(--accent);
  }

  button[aria-pressed='true'] {
    color: var(--paper);
    background: var(--accent);
  }

  button:disabled {
    opacity: 0.45;
    cursor: not-allowed;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .items {
    padding: 0;
    list-style: none;
  }

  .items li {
    display: grid;
    grid-template-columns: 5.25rem 1fr;
    gap: 0 0.5rem;
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--wash);
    overflow-wrap: anywhere;
  }

  .items b {
    font-weight: 600;
  }

  .alarm {
    color: #ffb4a6;
  }

  .fine {
    color: #a5dfb4;
  }

  code,
  pre,
  input {
    font:
      0.8125rem/1.45 ui-monospace,
      'Cascadia Code',
      Menlo,
      Consolas,
      'DejaVu Sans Mono',
      monospace;
  }

  pre {
    max-block-size: 14rem;
    margin: 0 0 0.5rem;
    padding: 0.5rem;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    background: var(--wash);
    border-radius: 0.375rem;
  }

  input {
    inline-size: 100%;
    min-block-size: 2rem;
    margin-block: 0.25rem 0.5rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--edge);
    border-radius: 0.375rem;
    color: inherit;
    background: var(--wash);
  }

  @media (min-width: 64rem) {
    aside {
      inset-block: 0;
      inset-inline: auto 0;
      inline-size: 25rem;
      max-block-size: none;
      border-block-end: 0;
      border-inline-start: 1px solid var(--edge);
    }
  }
`;

/** What the page needs so that an open drawer covers neither it nor the banner. */
export const pageStyles = css`
  @media (min-width: 64rem) {
    :root[data-qa='open'] {
      padding-inline-end: 25rem;
    }

    :root[data-qa='open'] consent-banner::part(banner) {
      inset-inline-end: 25rem;
      padding-inline: 2rem;
    }
  }

  @media print {
    qa-panel {
      display: none;
    }
  }
`;
