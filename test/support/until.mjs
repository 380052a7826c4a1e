/** How long something may take, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Waits until something outside of a page is so: a cookie of the browser, a
 * line of the server's log.
 *
 * @param condition gives a value, or a promise of one; what is not false ends the wait
 * @throws Error that quotes the condition when it never is
 */
export async function until(condition) {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const value = await condition();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never came true: ${condition}`);
}
