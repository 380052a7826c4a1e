/** What decides where a frame lies in its surroundings. */
const copied = [
  'position',
  'top',
  'right',
  'bottom',
  'left',
  'z-index',
  'float',
  'clear',
  'margin-top',
  'margin-right',
  'margin-bottom',
  'margin-left',
  'vertical-align',
  'order',
  'align-self',
  'justify-self',
  'grid-row-start',
  'grid-row-end',
  'grid-column-start',
  'grid-column-end',
] as const;

/** The custom properties by which `standIn` tells an element where to lie, and how large to be. */
export const boxDeclarations: string = [...copied, 'display', 'width', 'height', 'min-height']
  .map((property) => `${property}: var(--_frame-${property}) !important;`)
  .join('\n');

/**
 * Lets an element take the place of a frame that shows nothing yet: the same
 * box, whatever the page's style sheets make of the frame (attributes, ratio,
 * percentages, a wrapper with the old padding trick), so that nothing moves when
 * the frame comes back. The box is taken from the frame itself, each time
 * that its surroundings change.
 *
 * @param element stands before the frame, and has `boxDeclarations` in its styles
 * @returns what gives the frame its place back
 */
export function standIn(element: HTMLElement, frame: HTMLElement): () => void {
  const own = frame.style.getPropertyValue('display');
  const priority = frame.style.getPropertyPriority('display');
  let asked = 0;

  const giveBack = () => {
    frame.style.setProperty('display', own, priority);
  };
  const measure = () => {
    asked = 0;
    // Out of the flow meanwhile, not out of sight: what has the focus keeps it.
    element.style.setProperty('--_frame-position', 'absolute');
    giveBack();
    const box = boxOf(frame);
    frame.style.setProperty('display', 'none', 'important');
    for (const [property, value] of box) element.style.setProperty(`--_frame-${property}`, value);
  };
  // In the next frame: what changes sizes while sizes are being reported is an error of the page.
  const ask = () => (asked ||= requestAnimationFrame(measure));
  const surroundings = new ResizeObserver(ask);
  // A page that takes its frame out, when a tab or a route closes, knows nothing of what stands before it.
  const siblings = new MutationObserver(() => {
    if (frame.parentNode !== element.parentNode) element.remove();
  });

  measure();
  surroundings.observe(frame.parentElement ?? document.documentElement);
  siblings.observe(element.parentNode ?? document, { childList: true });
  addEventListener('resize', ask);
  return () => {
    surroundings.disconnect();
    siblings.disconnect();
    removeEventListener('resize', ask);
    cancelAnimationFrame(asked);
    giveBack();
  };
}

/**
 * The least height of a box that can grow, in pixels: below it the buttons and a
 * few lines of text have no room. Where the buttons stand one above the other
 * (see the styles) it is larger.
 */
const leastHeight = (width: number) => (width > 175 ? 150 : 240);

function boxOf(frame: HTMLElement): Map<string, string> {
  const style = getComputedStyle(frame);
  const box = new Map<string, string>(copied.map((property) => [property, style.getPropertyValue(property)]));
  const inFlow = /^(static|relative|sticky)$/.test(style.position);
  box.set('display', style.display === 'inline' ? 'inline-block' : style.display);
  box.set('min-height', inFlow ? `${String(leastHeight(frame.offsetWidth))}px` : '0px');
  // In a part of the page that is not shown there is nothing to measure yet.
  if (frame.getClientRects().length) {
    box.set('width', sizeWithBorder(style, 'width', ['left', 'right']));
    box.set('height', sizeWithBorder(style, 'height', ['top', 'bottom']));
  }
  return box;
}

/** To the fraction of a pixel, and without what an ancestor's `transform` makes of it. */
function sizeWithBorder(style: CSSStyleDeclaration, size: 'height' | 'width', sides: string[]): string {
  const pixels = (property: string) => parseFloat(style.getPropertyValue(property)) || 0;
  const around = sides.flatMap((side) => [`padding-${side}`, `border-${side}-width`]).map(pixels);
  const sum = style.boxSizing === 'border-box' ? 0 : around.reduce((total, each) => total + each, 0);
  return `${String(pixels(size) + sum)}px`;
}
