/**
 * Looks at the consent cookie again whenever the answer may be another one:
 * another tab says so, or the browser; somebody comes to this page, from a
 * sibling subdomain or from the back/forward cache, where no message reaches it.
 *
 * @param look looks, and follows
 * @param onSet told the name of each cookie that is set, by whomever
 */
export function followElsewhere(cookieName: string, look: () => void, onSet: (name: string) => void): void {
  for (const type of ['focus', 'pageshow']) addEventListener(type, look);
  new BroadcastChannel(cookieName).onmessage = look;
  // Absent in older browsers, and outside secure contexts.
  (window as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', (event) => {
    look();
    for (const { name } of (event as Event & { changed: readonly { name: string }[] }).changed) onSet(name);
  });
}
