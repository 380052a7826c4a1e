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
  const { scrollPaddingBlockEnd, paddingBlockEnd } = page.style;
  // Room after the end of the page, so that its last lines can be scrolled clear too.
  const makeRoom = () => {
    page.style.paddingBlockEnd = `${String(box.offsetHeight)}px`;
  };
  const follow = () => {
    page.style.scrollPaddingBlockEnd = `${String(Math.min(box.offsetHeight, innerHeight / 2))}px`;
    // A page that fits its window would get a scrollbar, which moves all of it: that waits until somebody scrolls.
    if (page.scrollHeight > page.clientHeight) makeRoom();
  };
  let asked = 0;
  // In the next frame: what changes sizes while sizes are being reported is an error of the page, and Firefox says so.
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(follow);
  });
  const scrolling = ['wheel', 'touchstart', 'keydown'];
  for (const type of scrolling) addEventListener(type, makeRoom, { passive: true });
  const host = (box.getRootNode() as ShadowRoot).host;

  const uncover = (event: FocusEvent) => {
    // The element itself, be it in a shadow root: its host may be far larger.
    const [target] = event.composedPath();
    // A click needs no help, and a page that moves under the pointer would miss it.
    if (!(target instanceof Element) || event.target === host || !target.matches(':focus-visible')) return;
    box.classList.remove('at-top');
    if (!isCovered(target, box)) return;
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
    box.classList.toggle('at-top', isCovered(target, box));
  };
  observer.observe(box);
  document.addEventListener('focusin', uncover);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(asked);
    for (const type of scrolling) removeEventListener(type, makeRoom);
    document.removeEventListener('focusin', uncover);
    Object.assign(page.style, { scrollPaddingBlockEnd, paddingBlockEnd });
  };
}

function isCovered(element: Element, box: HTMLElement): boolean {
  const target = element.getBoundingClientRect();
  const cover = box.getBoundingClientRect();
  return (
    target.bottom > cover.top && target.top < cover.bottom && target.right > cover.left && target.left < cover.right
  );
}
