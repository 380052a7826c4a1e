/** The nearest `lang` at or above an element, out of shadow roots too; empty when the page says none. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const language = at.getAttribute('lang');
    if (language) return language;
  }
  return '';
}

/** The parent of an element; for the top of a shadow tree, the element that carries it. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
