/**
 * Looks after each frame whether the banner's accept button is there, and after
 * a click whether it is gone: the same for every kit. Sent to the page as text,
 * it runs before the page's own scripts.
 *
 * A frame is judged once it is painted (a task right after it): then the layout
 * is clean, and looking costs none.
 *
 * @param {{ accept: string, host?: string }} kit
 */
export function probe({ accept, host }) {
  const state = { visible: undefined, click: undefined, gone: undefined, framesAfterClick: 0 };
  Object.defineProperty(window, '__probe', { value: state });

  const button = () => {
    const root = host ? document.querySelector(host)?.shadowRoot : document;
    return root?.querySelector(accept);
  };
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

  /** At least half of it in the window, and not all but transparent. */
  const isVisible = (element) => {
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    if (!width || !height) return false;
    const shownWidth = Math.min(right, innerWidth) - Math.max(left, 0);
    const shownHeight = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (shownWidth < width / 2 || shownHeight < height / 2) return false;
    let opacity = 1;
    for (let each = element; each; each = parentOf(each)) {
      const style = getComputedStyle(each);
      if (style.visibility === 'hidden') return false;
      opacity *= Number(style.opacity);
    }
    return opacity >= 0.1;
  };

  const judge = () => {
    const element = button();
    const visible = !!element && isVisible(element);
    if (visible) state.visible ??= performance.now();
    if (state.click !== undefined && state.gone === undefined) {
      state.framesAfterClick++;
      if (!visible) state.gone = performance.now();
    }
  };
  const channel = new MessageChannel();
  channel.port1.onmessage = judge;
  const frame = () => {
    channel.port2.postMessage(0);
    // Nothing is left to see once it is gone.
    if (state.gone === undefined) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  addEventListener(
    'click',
    (event) => {
      if (state.gone !== undefined) return;
      // Counted from the last: a banner that did not listen yet is pressed again.
      state.click = event.timeStamp;
      state.framesAfterClick = 0;
    },
    { capture: true },
  );
}

/**
 * What the browser itself has noted of a page's start. Runs in the page, once
 * it is at rest.
 *
 * @param {{ box?: string, host?: string, folder: string }} kit its box, and the beginning of its files' addresses
 */
export function readTimings({ box, host, folder }) {
  const noted = (type) => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type, buffered: true });
    const entries = observer.takeRecords();
    observer.disconnect();
    return entries;
  };
  const [navigation] = performance.getEntriesByType('navigation');
  const resources = performance.getEntriesByType('resource');
  const own = resources.filter(({ name }) => new URL(name).pathname.startsWith(folder));
  const fetched = own.filter(({ transferSize }) => transferSize > 0);
  const largest = noted('largest-contentful-paint').at(-1);
  const tasks = noted('longtask').map(({ duration }) => duration);
  const scripts = noted('long-animation-frame').flatMap((frame) => frame.scripts);
  const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
  const sizes = (entries) => sum(entries.map(({ encodedBodySize }) => encodedBodySize));
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    domContentLoaded: navigation.domContentLoadedEventEnd,
    load: navigation.loadEventEnd,
    largestPaint: largest?.startTime,
    // Of what lies in a shadow root the browser names no element.
    isLargest: !!largest && (largest.element ? !!box && !!largest.element.closest(box) : !!host),
    layoutShift: sum(noted('layout-shift').map(({ value }) => value)),
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks),
    longestScript: Math.max(
      0,
      ...scripts.filter(({ sourceURL }) => sourceURL.includes(folder)).map(({ duration }) => duration),
    ),
    html: navigation.encodedBodySize,
    files: sizes(own),
    fetched: sizes(fetched),
    requests: fetched.length,
    blocking: own.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').length,
    analyticsAt: resources.find(({ name }) => name.endsWith('/analytics.js'))?.startTime,
    analyticsRan: window.analyticsRan ?? 0,
  };
}
