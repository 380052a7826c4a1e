/** Where the box may go, in this order. */
const edges = ['at-top', 'at-bottom'];

/** What of `visualViewport` tells that a virtual keyboard is open. */
export type VisibleArea = EventTarget & Pick<VisualViewport, 'height' | 'scale'>;

/** A virtual keyboard takes at least so much of the window's height, in pixels; a toolbar less. */
const LOWEST_KEYBOARD = 120;

/**
 * Keeps what has the focus out from under a box fixed to the edge of the
 * window (WCAG 2.4.11): browsers leave room for it when they scroll, and what
 * is covered all the same is scrolled clear, or the box goes to an edge where
 * it covers nothing when the page cannot scroll. While a virtual keyboard covers
 * half of the window the box steps aside: what is left is for the field that is
 * written in.
 *
 * @returns what stops it and leaves the page as it was
 */
export function keepFocusVisible(box: HTMLElement, visible: VisibleArea | null = window.visualViewport): () => void {
  const page = document.documentElement;
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd, paddingBlockEnd } = page.style;
  // Room after the end of the page, so that its last lines can be scrolled clear too.
  const makeRoom = () => {
    if (!isAbove(box)) page.style.paddingBlockEnd = `${String(box.offsetHeight)}px`;
  };
  const follow = () => {
    const edge = isAbove(box) ? 'scrollPaddingBlockStart' : 'scrollPaddingBlockEnd';
    // Asked before anything is changed, as is the rest: asked after it, the browser would lay out the page at once.
    const covered = Math.min(box.offsetHeight, innerHeight / 2);
    // A page that fits its window would get a scrollbar, which moves all of it: that waits until somebody scrolls.
    if (page.scrollHeight > page.clientHeight) makeRoom();
    page.style[edge] = `${String(covered)}px`;
  };
  let asked = 0;
  // In the next frame: what changes sizes while sizes are being reported is an error of the page, and Firefox says so.
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(follow);
  });
  const scrolling = ['wheel', 'touchstart', 'keydown'];
  for (const type of scrolling) addEventListener(type, makeRoom, { passive: true });

  const uncover = () => {
    const target = focusedOutside(box);
    // Sizes are asked for only when something has the focus: each asks for a layout before its time.
    const hasKeyboard = target && visible && innerHeight - visible.height * visible.scale > LOWEST_KEYBOARD;
    box.classList.toggle('aside', Boolean(hasKeyboard));
    // A click needs no help, and a page that moves under the pointer would miss it.
    if (!target?.matches(':focus-visible')) return;
    box.classList.remove(...edges);
    if (!isCovered(target, box)) return;
    target.scrollIntoView({ block: isAbove(box) ? 'end' : 'start', behavior: 'instant' });
    for (const edge of edges) {
      if (!isCovered(target, box)) return;
      box.classList.remove(...edges);
      box.classList.add(edge);
    }
  };
  observer.observe(box);
  document.addEventListener('focusin', uncover);
  document.addEventListener('focusout', uncover);
  visible?.addEventListener('resize', uncover);
  window.addEventListener('resize', uncover);
  uncover();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(asked);
    for (const type of scrolling) removeEventListener(type, makeRoom);
    document.removeEventListener('focusin', uncover);
    document.removeEventListener('focusout', uncover);
    visible?.removeEventListener('resize', uncover);
    window.removeEventListener('resize', uncover);
    box.classList.remove('aside', ...edges);
    Object.assign(page.style, { scrollPaddingBlockStart, scrollPaddingBlockEnd, paddingBlockEnd });
  };
}

/** Whether a box stands along the upper edge of the window. */
function isAbove({ offsetTop, offsetHeight }: HTMLElement): boolean {
  return offsetTop + offsetHeight / 2 < innerHeight / 2 - 1;
}

/** What has the focus, be it in a shadow root: the host may be far larger. Nothing when it is the box, or nobody has it. */
function focusedOutside(box: HTMLElement): Element | undefined {
  const { host } = box.getRootNode() as ShadowRoot;
  let focused = document.activeElement;
  if (!focused || focused === host || focused === document.body) return undefined;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function isCovered(element: Element, box: HTMLElement): boolean {
  const target = element.getBoundingClientRect();
  const cover = box.getBoundingClientRect();
  return (
    target.bottom > cover.top && target.top < cover.bottom && target.right > cover.left && target.left < cover.right
  );
}
