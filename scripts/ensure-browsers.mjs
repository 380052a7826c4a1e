// Finds the browsers that BROWSERS names and openssl for the tests' certificate; on Debian, installs what is missing.
import { execSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chosenEngines } from '../test/support/engines.mjs';
import { findChromium, findFirefox, findWebKit } from './find-browsers.mjs';

/** Engine → where it is, the packages of Debian that have it, and what to do elsewhere. */
const engines = {
  chromium: {
    find: findChromium,
    packages: ['chromium', 'fonts-dejavu-core'],
    elsewhere: 'Chromium or Chrome (or set CHROMIUM_BIN to its path)',
  },
  firefox: {
    find: findFirefox,
    packages: ['firefox-esr', 'fonts-dejavu-core'],
    elsewhere: 'Firefox (or set FIREFOX_BIN to its path)',
  },
  webkit: {
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'],
    elsewhere: 'WebKitGTK with its MiniBrowser and WebKitWebDriver, and Xvfb',
  },
};

const openssl = {
  find: () => spawnSync('openssl', ['version']).status === 0,
  packages: ['openssl'],
  elsewhere: 'openssl',
};

/**
 * Sees to it that the browsers of `names` are there.
 *
 * @param {string[]} names of `engineNames`
 * @throws Error that says what to install, on a machine that is not a Debian whose root runs this
 */
export function ensureBrowsers(names) {
  const missing = [...names.map((name) => engines[name]), openssl].filter(({ find }) => !find());
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`The tests need ${missing.map(({ elsewhere }) => elsewhere).join('; ')}.`);
  const packages = [...new Set(missing.flatMap((one) => one.packages))].join(' ');
  console.log(`Installing ${packages} for the tests.`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execSync('apt-get update', options);
  execSync(`apt-get install -y --no-install-recommends ${packages}`, options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const names = chosenEngines();
    ensureBrowsers(names);
    console.log(`Tests run in ${names.join(', ')}.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
