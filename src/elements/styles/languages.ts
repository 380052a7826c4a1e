import { css } from 'lit';

/** `class="languages"`, a row of buttons that look like links; the language that is spoken is bold and not underlined. */
export const languagesStyle = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-end: 0.5em;
  }

  .language {
    min-block-size: 1.75rem;
    min-inline-size: 1.75rem;
    padding: 0;
    border: 0;
    font: inherit;
    color: var(--_loquet-accent);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .language[aria-pressed='true'] {
    font-weight: 700;
    text-decoration: none;
  }

  @media print {
    .languages {
      display: none;
    }
  }
`;
