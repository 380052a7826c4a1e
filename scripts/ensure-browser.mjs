// Finds a Chromium for the tests and openssl for their certificate; on Debian, installs what is missing.
import { execSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const { env } = process;
const windowsFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

/** Path of the Chromium that the tests run in; `undefined` when this machine has none. */
export function findChromium() {
  const standard = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windowsFolders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    chromium.executablePath(),
  ];
  // The one that is asked for, even if it is not there: another in its place would be a surprise.
  return env.CHROMIUM_BIN ?? standard.find((path) => existsSync(path));
}

function missingPackages() {
  const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
  return [...(findChromium() ? [] : ['chromium', 'fonts-dejavu-core']), ...(hasOpenssl ? [] : ['openssl'])];
}

function ensure() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `The tests need ${missing.join(', ')}: install a Chromium or Chrome (or set CHROMIUM_BIN to its path) and openssl.`,
    );
  }
  console.log(`Installing ${missing.join(', ')} for the tests.`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  execSync('apt-get update', options);
  execSync(`apt-get install -y --no-install-recommends ${missing.join(' ')}`, options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensure();
    console.log(`Tests run in ${String(findChromium())}.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
