/** The site's own way back to the choices. */
export const wayBack = '[data-consent-action=open]';

/** The address that opens the preferences, unless the page has such a place itself: a link is all that some editors let one write. */
const fragment = '#cookies';

/** Whether the fragment is the kit's: the notice has a section of that name. */
const isFree = () => !document.querySelector(`${fragment},privacy-policy`);

/** A link by which visitors open the preferences where an editor allows no attributes. */
export const plainLink = (): Element | null => (isFree() ? document.querySelector(`[href="${fragment}"]`) : null);

/**
 * Makes every `data-consent-action` of the page work, and every link to
 * `#cookies`, in shadow roots and added later too.
 *
 * @param act told the element that was pressed
 */
export function followActions(act: (element: HTMLElement) => void): void {
  document.addEventListener('click', (event) => {
    const element = event
      .composedPath()
      .find(
        (target) =>
          (target as Partial<HTMLElement>).dataset?.['consentAction'] ??
          ((target as Partial<HTMLElement>).getAttribute?.('href') === fragment && isFree()),
      );
    if (!element) return;
    event.preventDefault();
    act(element as HTMLElement);
  });
}

/** Whether the page's address asks for the preferences. */
export function addressAsks(): boolean {
  return location.hash === fragment && isFree();
}
