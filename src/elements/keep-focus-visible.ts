/**
 * Keeps what has the focus out from under a box fixed to the edge of the
 * window (WCAG 2.4.11): browsers leave room for it when they scroll, and what
 * is covered all the same is scrolled clear, or the box goes to the other edge
 * when the page cannot scroll.
 *
 * @returns what stops it and leaves the page as it was
 */
export function keepFocusVisible(box: HTMLElement): () => void {
  const page = document.documentElement;
  const before = page.style.scrollPaddingBlockEnd;
  const observer = new ResizeObserver(() => {
    page.style.scrollPaddingBlockEnd = `${String(Math.min(box.offsetHeight, innerHeight / 2))}px`;
  });
  const host = (box.getRootNode() as ShadowRoot).host;

  const uncover = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || target === host) return;
    box.classList.remove('at-top');
    if (!isCovered(target, box)) return;
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (isCovered(target, box)) box.classList.add('at-top');
  };
  observer.observe(box);
  document.addEventListener('focusin', uncover);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', uncover);
    page.style.scrollPaddingBlockEnd = before;
  };
}

function isCovered(element: Element, box: HTMLElement): boolean {
  const target = element.getBoundingClientRect();
  const cover = box.getBoundingClientRect();
  return (
    target.bottom > cover.top && target.top < cover.bottom && target.right > cover.left && target.left < cover.right
  );
}
