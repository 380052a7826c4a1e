import { css } from 'lit';

/** The notice on paper: what is clicked goes, addresses are written out. */
export const privacyPolicyPrint = css`
  @media print {
    .print,
    nav,
    .copy,
    .button,
    button {
      display: none;
    }

    .base {
      container-type: normal;
      color: #000;
      background: none;
    }

    .card,
    .notice {
      break-inside: avoid;
    }

    /* As specific as what it undoes. */
    .card:nth-child(n) {
      content-visibility: visible;
    }

    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }

    a {
      color: inherit;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
