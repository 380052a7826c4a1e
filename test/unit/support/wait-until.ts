import { waitUntil as waitAtMost } from '@open-wc/testing';

/** Less than the test itself may take: the message says then what did not come. */
const PATIENCE = 20_000;

/**
 * Resolves as soon as something is so; rejects when it is not for 20 seconds. (A
 * second, the tool's own patience, is too little for a module to be fetched and
 * translated on a machine that does something else too.)
 */
export const waitUntil = (isSo: () => unknown, message?: string): Promise<void> =>
  waitAtMost(() => Boolean(isSo()), message, { timeout: PATIENCE });
