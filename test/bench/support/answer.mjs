import { inPage, untilInPage } from './in-page.mjs';

/** How often a button is pressed that does nothing yet: some banners show theirs before they listen to it. */
const PRESSES = 5;

/** Accepts, and gives how long it takes from the press that was heard until the banner is gone and until the held script is asked for. */
export async function accept(session, kit) {
  await pressUntilGone(session, kit, kit.accept);
  await untilInPage(session, hasFollowed);
  return inPage(session, readAnswer);
}

/** Refuses, and waits until the banner is gone. */
export function refuse(session, kit) {
  return pressUntilGone(session, kit, kit.refuse);
}

async function pressUntilGone(session, kit, selector) {
  for (let turn = 1; ; turn++) {
    await press(session, kit, selector);
    try {
      return await untilInPage(session, bannerIsGone, undefined, { patience: 3_000 });
    } catch (error) {
      if (turn === PRESSES) throw new Error(`${kit.id}: ${error.message}`, { cause: error });
    }
  }
}

/** Presses a button of the banner, as a mouse does, once it stands still. */
async function press(session, { id, host }, selector) {
  const spot = await inPage(session, spotOf, { host, selector });
  if (!spot) throw new Error(`${id}: ${selector} cannot be pressed`);
  const mouse = { ...spot, button: 'left', clickCount: 1 };
  for (const type of ['mousePressed', 'mouseReleased'])
    await session.send('Input.dispatchMouseEvent', { ...mouse, type });
}

/**
 * Where the middle of a button is, once a press there would reach it and it has
 * stood still for two frames.
 */
async function spotOf({ host, selector }) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let last;
  for (const end = performance.now() + 10_000; performance.now() < end; await frame()) {
    const root = host ? document.querySelector(host)?.shadowRoot : document;
    const button = root?.querySelector(selector);
    if (!button) continue;
    const { x, y, width, height } = button.getBoundingClientRect();
    const spot = { x: x + width / 2, y: y + height / 2 };
    if (last?.x === spot.x && last.y === spot.y && button.contains(root.elementFromPoint(spot.x, spot.y))) return spot;
    last = spot;
  }
  return undefined;
}

function bannerIsGone() {
  return window.__probe.gone !== undefined;
}

function hasFollowed() {
  return window.__probe.gone !== undefined && !!window.analyticsRan;
}

function readAnswer() {
  const { click, gone, framesAfterClick } = window.__probe;
  const request = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/analytics.js'));
  return { toGone: gone - click, framesToGone: framesAfterClick, toRequest: request.startTime - click };
}
