import { addresses, heldAddresses, shownOnce } from './held-address.js';
import type { Patch } from './patches.js';
import type { Refuse } from './refuse.js';

type Fetching = HTMLIFrameElement | HTMLImageElement | HTMLScriptElement;

/** What fetches, tagged or not: a tag beside a live address holds nothing. */
const fetching = ':is(script,iframe,img):is([src],[srcset])';

/** What was in the page before the guard was: it has started, and is beyond stopping. */
let started: WeakSet<Element>;

/**
 * Holds what scripts of the page make: an element that is given a refused
 * address keeps it as `data-src` and gets its service as `data-consent`, as if
 * its author had tagged it.
 */
export function guardElements(patch: Patch, refuse: Refuse): void {
  started = new WeakSet(document.querySelectorAll(fetching));
  for (const { prototype } of [HTMLScriptElement, HTMLIFrameElement, HTMLImageElement]) {
    for (const name of addresses)
      patch(prototype, name, 'set', ([value], proceed, self) => {
        if (!hold(self as Fetching, name, value, refuse)) proceed();
      });
    patch(prototype, 'setAttribute', 'value', ([name, value], proceed, self) => {
      const address = String(name).toLowerCase();
      if (!addresses.includes(address) || !hold(self as Fetching, address, value, refuse)) proceed();
    });
  }
}

function hold(element: Fetching, name: string, value: unknown, refuse: Refuse, held?: boolean): boolean {
  const { dataset } = element;
  const service = isFree(element) ? undefined : refuse(element.localName as 'img', value, element, held);
  if (service) {
    heldAddresses.set(element, value);
    dataset['consent'] = service;
    dataset[name] = String(value);
  } else if (heldAddresses.delete(element)) {
    // Given another address since, as a pixel is.
    element.removeAttribute('data-consent');
    element.removeAttribute(`data-${name}`);
  }
  return !!service;
}

/** What was looked at: a page that is being parsed is looked through again and again. */
const seen = new WeakSet<Element>();

/**
 * Holds what the parser makes and what stands in added content. A script that
 * was just parsed does not run: observers run before the HTML standard prepares
 * it. Its request, an image's and in Chromium a frame's may have left; a script
 * of later content has run, or never will.
 */
export function holdFound(root: Element, refuse: Refuse): void {
  for (const element of [root, ...root.querySelectorAll(fetching)] as Fetching[]) {
    if (!element.matches(fetching) || (root === document.documentElement && seen.has(element))) continue;
    seen.add(element);
    const parsing = !started.has(element) && document.readyState === 'loading';
    for (const name of addresses) {
      const value = element.getAttribute(name);
      if (!value) continue;
      if (element.localName !== 'script') {
        if (hold(element, name, value, refuse, parsing && element.localName !== 'img')) element.removeAttribute(name);
        continue;
      }
      const service = isFree(element) ? undefined : refuse('script', value, element, parsing);
      if (!service || !parsing) continue;
      stopScript(element as HTMLScriptElement, service);
      // One that another script wrote into the page while it was parsed is beyond stopping, and has asked: it never runs again.
      for (const event of ['load', 'error'])
        element.addEventListener(event, () => {
          if (refuse('script', value, element, false)) element.removeAttribute('data-consent');
        });
    }
  }
}

/** Keeps a script that the parser has just made from being run, as its author would. */
function stopScript(script: HTMLScriptElement, service: string): void {
  script.dataset['type'] = script.type;
  script.type = 'text/plain';
  script.dataset['consent'] = service;
}

/** What its author holds by its type, and what the visitor lets load this once. */
const isFree = (element: Fetching) => (element as HTMLScriptElement).type === 'text/plain' || shownOnce.has(element);
