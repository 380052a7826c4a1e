/**
 * Runs in a page: what of an element has no room, in words. Nothing may stick out
 * of the window sideways, nor be cut off where it cannot be scrolled to.
 *
 * @param {string} tag of the element, in the page
 */
export function withoutRoom(tag) {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} wide`] : [];
  const name = (node) => `${node.localName}.${node.className} "${node.textContent.trim().slice(0, 30)}"`;
  const said = [...document.querySelector(tag).shadowRoot.querySelectorAll('*')].flatMap((node) => {
    if (!node.checkVisibility() || node.closest('.visually-hidden, thead')) return [];
    const { left, right, width } = node.getBoundingClientRect();
    const { overflowX, overflowY, display } = getComputedStyle(node);
    if (!width || display === 'inline') return [];
    const cut = (overflow, size, room) => /hidden|clip/.test(overflow) && size > room + 1;
    if (left < -1 || right > clientWidth + 1) return `${name(node)} sticks out of the window`;
    if (cut(overflowX, node.scrollWidth, node.clientWidth) || cut(overflowY, node.scrollHeight, node.clientHeight))
      return `${name(node)} is cut off`;
    // Where lines are cut, nothing scrolls: words wider than their box lie over the next.
    if (overflowX === 'visible' && node.scrollWidth > node.clientWidth + 1 && node.clientWidth)
      return `${name(node)} is wider than its box`;
    return [];
  });
  return [...page, ...said];
}
