/** Marks in sessionStorage, until the tab is closed, that the server was asked to renew the choice (`consent.cookie.renewUrl`). */
export const RENEWED_KEY = 'loquet-renewed';
