/**
 * Runs a function in the page by the debugging protocol alone: Playwright's own
 * ways put a library of theirs into the page first, which would be measured too.
 *
 * @param {Function} action knows nothing of its file
 * @param {unknown} given what it is called with, as JSON
 */
export async function inPage(session, action, given) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${action})(${JSON.stringify(given) ?? ''})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Waits until a function answers something true in the page. */
export async function untilInPage(session, action, given, { patience = 20_000 } = {}) {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (await inPage(session, action, given)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`waited ${String(patience / 1000)} s in vain for ${action.name}`);
}
