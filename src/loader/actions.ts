/**
 * Makes every `data-consent-action` of the page work, in shadow roots and added
 * later too.
 *
 * @param act told the element that was pressed
 */
export function followActions(act: (element: HTMLElement) => void): void {
  document.addEventListener('click', (event) => {
    const element = event.composedPath().find((target) => (target as Partial<HTMLElement>).dataset?.['consentAction']);
    if (!element) return;
    event.preventDefault();
    act(element as HTMLElement);
  });
}
