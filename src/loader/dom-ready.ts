/** Calls back once the document is parsed, at once when it is already. */
export function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback);
  else callback();
}

/**
 * Resolves once somebody sees the page: a prerendered one may never be shown, and asks and keeps nothing.
 *
 * @returns nothing for a page that was not prerendered, else a promise of the event that says that it is shown
 */
export const shown = (): Promise<Event> | undefined =>
  (document as { prerendering?: boolean }).prerendering
    ? new Promise((resolve) => {
        document.addEventListener('prerenderingchange', resolve);
      })
    : undefined;
