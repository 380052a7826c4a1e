/** Calls back once the document is parsed, at once when it is already. */
export function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback, { once: true });
  else callback();
}

/** Calls back once somebody sees the page: a prerendered one may never be shown, and asks and keeps nothing. */
export function whenShown(callback: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', callback, { once: true });
  else callback();
}
