import type { ConsentStore } from '../store/consent-store.js';

/** The longest that a timer can wait, in milliseconds (2³¹ − 1): a longer one would go off at once. */
const LONGEST_TIMER = 0x7fffffff;

/** The cookies that have just changed, as the browser tells them (Cookie Store API). */
interface CookieChange extends Event {
  readonly changed: readonly { name: string }[];
  readonly deleted: readonly { name: string }[];
}

/**
 * Looks at the consent cookie again whenever the answer may be another one:
 * another tab says so, or the browser; somebody comes to this page, from a
 * sibling subdomain or from the back/forward cache, where no message reaches
 * it; the day on which an acceptance lapses.
 *
 * @param onSet told the name of each cookie that is set, by whomever
 * @returns what to call when the visitor has answered on this page: it tells the others
 */
export function followElsewhere(store: ConsentStore, onSet: (name: string) => void): () => void {
  const look = () => {
    store.refresh();
  };
  for (const type of ['focus', 'pageshow']) addEventListener(type, look);

  const channel = new BroadcastChannel(store.cookieName);
  channel.onmessage = look;
  // Absent in older browsers, and outside secure contexts.
  (window as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', (event) => {
    const { changed, deleted } = event as CookieChange;
    if ([...changed, ...deleted].some(({ name }) => name === store.cookieName)) look();
    for (const { name } of changed) onSet(name);
  });

  const waitForLapse = () => {
    const wait = Number(store.decision.askAgainAt) - Number(store.now());
    if (wait > 0)
      setTimeout(
        () => {
          look();
          waitForLapse();
        },
        Math.min(wait, LONGEST_TIMER),
      );
  };
  waitForLapse();
  return () => {
    channel.postMessage(0);
    waitForLapse();
  };
}
