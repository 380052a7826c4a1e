import { css } from 'lit';

/**
 * The preferences: a dialog whose text scrolls between its title and its buttons.
 *
 * @cssproperty {<color>} [--loquet-color-muted=a grey of contrast 6 with the surface] - secondary texts
 * @cssproperty {<color>} [--loquet-color-backdrop=rgb(0 0 0 / 50%)] - what lies over the page while the preferences are open
 */
export const preferencesStyles = css`
  dialog {
    inline-size: min(44em, 100%);
    max-inline-size: 100%;
    max-block-size: min(100dvh, 52em);
    margin: auto;
    padding: 0;
    border: var(--_edge) solid var(--_loquet-line);
    border-radius: var(--_radius);
    box-shadow: var(--_elevation);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: var(--loquet-color-backdrop, rgb(0 0 0 / 50%));
  }

  dialog header,
  dialog footer {
    flex: none;
    padding: var(--_space) clamp(1em, 4vw, 1.75em);
  }

  dialog header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    border-block-end: var(--_edge) solid var(--_loquet-line);
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
    color: var(--_loquet-muted);
  }

  dialog footer {
    border-block-start: var(--_edge) solid var(--_loquet-line);
  }

  dialog .text {
    flex: 1 1 auto;
    min-block-size: 0;
    padding: calc(0.5 * var(--_space)) clamp(1em, 4vw, 1.75em) calc(1.5 * var(--_space));
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
    margin-block-start: calc(1.5 * var(--_space));
  }

  .category h3,
  .category h4 {
    margin: 0;
  }

  .category p {
    margin-block: 0.25em;
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .always {
    color: var(--_loquet-muted);
  }

  .services {
    margin: calc(0.75 * var(--_space)) 0 0;
    padding: 0;
    list-style: none;
  }

  .services > li {
    background: var(--_loquet-tint);
    padding: calc(0.5 * var(--_space)) 1em calc(0.75 * var(--_space));
    border: var(--_edge) solid var(--_loquet-line);
    border-radius: var(--_radius);
  }

  .services > li + li {
    margin-block-start: calc(0.75 * var(--_space));
  }

  .detail {
    color: var(--_loquet-muted);
    overflow-wrap: anywhere;
  }

  summary {
    min-block-size: 1.5em;
    padding-block: 0.25em;
    cursor: pointer;
  }

  dl {
    margin: 0.5em 0 0;
  }

  dt {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  dd {
    margin: 0 0 0.5em;
  }

  .journal {
    margin-block-start: calc(1.5 * var(--_space));
    padding-block-start: 0.75em;
    border-block-start: var(--_edge) solid var(--_loquet-line);
  }
`;
