/**
 * Runs in the page: the elements that one step of a locator may mean, in document
 * order, in open shadow roots too.
 *
 * @param {Element | null} within the element to look in; `null` for the document
 * @param {{ selector?: string, text?: string, pattern?: [string, string] }} step a selector; or a text that the
 *   innermost element contains, in any case; or source and flags of an expression that its text matches
 */
export function candidates(within, { selector, text, pattern }) {
  const parts = (node) => [node.shadowRoot, node].filter(Boolean);
  const inside = (node) =>
    parts(node)
      .flatMap((part) => [...part.children])
      .flatMap((child) => [child, ...inside(child)]);
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (/^(head|script|style)$/i.test(node.nodeName)) return '';
    return parts(node)
      .flatMap((part) => [...part.childNodes])
      .map(textOf)
      .join('');
  };
  const elements = inside(within ?? document);
  if (selector !== undefined) return elements.filter((element) => element.matches(selector));
  const expression = pattern && new RegExp(...pattern);
  const says = (element) => {
    const words = textOf(element).replace(/\s+/g, ' ').trim();
    return expression ? expression.test(words) : words.toLowerCase().includes(text);
  };
  const saying = elements.filter(says);
  return saying.filter((element) => !inside(element).some((inner) => saying.includes(inner)));
}
