/** The text of an element as it is read, spaces of every kind made plain. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What matches inside an element's shadow root. */
export function inside<Found extends Element = HTMLElement>(element: Element, selector: string): Found[] {
  return [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

/** The one thing that matches inside an element's shadow root. */
export function one<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const found = inside<Found>(element, selector);
  if (found.length !== 1 || !found[0]) throw new Error(`${String(found.length)} elements match ${selector}`);
  return found[0];
}
