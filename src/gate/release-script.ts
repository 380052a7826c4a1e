/**
 * Runs a held script: the same node, given its real type and inserted again.
 * A copy would lose its nonce, and under Trusted Types would need a
 * policy; the node itself keeps every attribute.
 *
 * @returns a promise that resolves when the next script may run: at once for
 *   an inline or `async` script, when it has loaded or failed for another
 */
export function releaseScript(script: HTMLScriptElement): Promise<void> | undefined {
  const parent = script.parentNode;
  // Its page took it out while it waited.
  if (!parent) return undefined;

  const inOrder = !script.hasAttribute('async');
  // The HTML standard makes a script async once the parser has left it unrun.
  if (inOrder) script.async = false;
  const type = script.dataset['type'];
  if (type) script.type = type;
  else script.removeAttribute('type');

  // Listeners, not `onload`: that one is the page's own.
  const finished =
    inOrder && script.src
      ? new Promise<void>((resolve) => {
          for (const event of ['load', 'error'])
            script.addEventListener(
              event,
              () => {
                resolve();
              },
              { once: true },
            );
        })
      : undefined;
  parent.insertBefore(script, script.nextSibling);
  return finished;
}
