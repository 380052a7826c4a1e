/**
 * Looks at the consent cookie again whenever the answer may be another one:
 * another tab says so, or the browser; somebody comes to this page, from a
 * sibling subdomain or from the back/forward cache, where no message reaches it.
 *
 * @param look looks, and follows
 * @param onSet told the name of each cookie that is set, by whomever
 */
export function followElsewhere(cookieName: string, look: () => void, onSet: (name: string) => void): void {
  addEventListener('focus', look);
  // Also fired at the end of each load, which has looked already.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) look();
  });
  try {
    new BroadcastChannel(cookieName).onmessage = look;
  } catch {
    // SecurityError: Firefox has none for a site that it refuses storage.
  }
  // Absent in older browsers, and outside secure contexts.
  (window as { cookieStore?: CookieStore }).cookieStore?.addEventListener('change', ({ changed, deleted }) => {
    // A page's own scripts set cookies all the time.
    if ([...changed, ...deleted].some(({ name }) => name === cookieName)) look();
    for (const { name = '' } of changed) onSet(name);
  });
}
