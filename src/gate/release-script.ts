import { heldAddresses } from './known/held-address.js';
import { putPatches } from './known/patches.js';

/** How long the next script waits for one of which nothing is heard, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Runs a held script: the same node, given its real type and inserted again. A
 * copy would lose its nonce, and under Trusted Types would need a policy; the
 * node itself keeps every attribute.
 *
 * @param parsed whether the parser made it with the page. What came later may
 *   have come as text (`innerHTML`), which the HTML standard never lets run: of
 *   that a copy runs, where the page's policy lets scripts make one
 * @returns a promise that resolves when the next script may run: at once for an
 *   inline or `async` script, when it has loaded or failed for another; some
 *   never do (of a type that the browser does not run, a server that is silent)
 */
export function releaseScript(found: HTMLScriptElement, parsed: boolean | undefined): Promise<unknown> | undefined {
  // Its page took it out while it waited.
  if (!found.isConnected) return undefined;

  const given = heldAddresses.get(found) as string | undefined;
  const script = parsed || given ? found : copyOf(found);
  const { dataset } = script;
  if (script.type === 'text/plain') {
    if (dataset['type']) script.type = dataset['type'];
    else script.removeAttribute('type');
  }
  // The HTML standard makes a script async once the parser has left it unrun: there the attribute tells.
  const inOrder = given ? !script.async : !script.hasAttribute('async');
  if (inOrder) script.async = false;
  const address = given ?? dataset['src'];
  if (address) script.src = address;

  // Listeners, not `onload`: that one is the page's own.
  const finished =
    inOrder && script.src && !script.noModule
      ? new Promise((resolve) => {
          setTimeout(resolve, PATIENCE);
          for (const event of ['load', 'error']) script.addEventListener(event, resolve);
        })
      : undefined;
  // The page is parsed: what an inline script writes would take its place. Of a file's the browser ignores it by itself.
  const allow = putPatches((patch) => {
    for (const name of ['write', 'writeln']) patch(Document.prototype, name, 'value', refuseWriting);
  });
  // Also when they are one: taken out and put back.
  found.replaceWith(script);
  allow();
  return finished;
}

const refuseWriting = (): void => {
  console.error('loquet: document.write ignored, tag what it writes');
};

function copyOf(script: HTMLScriptElement): HTMLScriptElement {
  const copy = document.createElement('script');
  try {
    for (const { name, value } of script.attributes) copy.setAttribute(name, value);
    copy.nonce = script.nonce;
    copy.text = script.text;
    return copy;
  } catch {
    // Trusted Types: the node itself runs unless it came as text.
    return script;
  }
}
