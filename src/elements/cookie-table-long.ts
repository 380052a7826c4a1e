import { css } from 'lit';

/**
 * Tables of hundreds of rows. The columns of a table are as wide as all of its
 * cells ask for, which takes a long task to find out; here each row is a grid of
 * the same fractions, and is laid out when it comes near the window.
 */
export const longCookieTable = css`
  .long tbody tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5em;
  }

  @container (width >= 50em) {
    .long,
    .long thead,
    .long tbody {
      display: block;
    }

    .long tr {
      display: grid;
      grid-template-columns: 5fr 3fr 5fr 3fr;
    }

    .long.columns-6 tr {
      grid-template-columns: 5fr 3fr 5fr 3fr 3fr 3fr;
    }

    .long .service th {
      grid-column: span 2;
    }

    .long .service td {
      grid-column: 3 / -1;
    }

    .long .none td {
      grid-column: 1 / -1;
    }

    .long code {
      overflow-wrap: anywhere;
    }
  }

  @media print {
    .long tbody tr {
      content-visibility: visible;
    }
  }
`;
