/**
 * Tells one vendor's interface what is granted. Called through `teller`, thus
 * once and then each time that something changes; it may throw.
 *
 * @param granted purpose (as the config's `signals` names them) → whether every service that needs it is granted
 * @param first   true for the first call on a page, before any tag of the page runs
 */
export type Signal = (granted: Readonly<Record<string, boolean>>, first: boolean) => void;

/** Where a vendor's commands go: an array until its script arrives, from then on an object that has `push` alone. */
export interface Queue<Command> {
  push(...commands: Command[]): unknown;
  splice?: Command[]['splice'];
  unshift?: Command[]['unshift'];
}
