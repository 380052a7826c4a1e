/**
 * Tells one vendor's interface what is granted.
 *
 * @param granted purpose (as the config's `signals` names them) → whether every service that needs it is granted
 * @param first   true for the first call on a page, before any tag of the page runs
 */
export type Signal = (granted: Readonly<Record<string, boolean>>, first: boolean) => void;
