/** The engines that the tests know, as `BROWSERS` names them. */
export const engineNames = ['chromium', 'firefox', 'webkit'];

/**
 * The engines that the environment asks for: `BROWSERS=firefox,webkit`; Chromium
 * alone when it says nothing.
 *
 * @returns {string[]}
 * @throws Error when one of the names is unknown
 */
export function chosenEngines() {
  const names = (process.env.BROWSERS || 'chromium').split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !engineNames.includes(name));
  if (unknown.length) throw new Error(`BROWSERS names ${unknown.join(', ')}: it knows ${engineNames.join(', ')}.`);
  return names;
}

/**
 * The one engine that this process tests: `npm run test:browsers` starts a
 * process for each.
 *
 * @throws Error when the environment asks for several
 */
export function engineUnderTest() {
  const names = chosenEngines();
  if (names.length > 1)
    throw new Error(`BROWSERS names ${names.join(', ')}: one at a time here, or npm run test:browsers.`);
  return names[0];
}
