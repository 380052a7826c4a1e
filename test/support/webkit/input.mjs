const keys = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const buttons = ['left', 'middle', 'right'];

const down = (key) => ({ type: 'keyDown', value: keys[key] ?? key });
const up = (key) => ({ type: 'keyUp', value: keys[key] ?? key });

/** The keyboard of a WebKitGTK page, in the words of Playwright's. */
export function keyboardOf(driver) {
  const act = (...actions) => driver.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  return {
    down: (key) => act(down(key)),
    up: (key) => act(up(key)),
    /** @param {string} combination `'Escape'`, `'Shift+Tab'` */
    press(combination) {
      const pressed = combination.length > 1 ? combination.split('+') : [combination];
      return act(...pressed.map(down), ...pressed.toReversed().map(up));
    },
    type: (text) => act(...[...text].flatMap((key) => [down(key), up(key)])),
  };
}

/** The mouse of a WebKitGTK page, in the words of Playwright's: pixels of the viewport. */
export function mouseOf(driver) {
  const parameters = { pointerType: 'mouse' };
  const act = (...actions) =>
    driver.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = (type, { button = 'left' } = {}) => ({ type, button: buttons.indexOf(button) });
  return {
    move: (x, y) => act(move(x, y)),
    down: (options) => act(press('pointerDown', options)),
    up: (options) => act(press('pointerUp', options)),
    click: (x, y, options) => act(move(x, y), press('pointerDown', options), press('pointerUp', options)),
  };
}
