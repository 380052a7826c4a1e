// Where this machine has the browsers that the tests run in.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const { env } = process;
const windowsFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

/** Path of the Chromium; `undefined` when this machine has none. `CHROMIUM_BIN` names another. */
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

/** Path of the Firefox; `undefined` when this machine has none. `FIREFOX_BIN` names another. */
export function findFirefox() {
  const standard = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsFolders.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ];
  return env.FIREFOX_BIN ?? standard.find((path) => existsSync(path));
}

/** Paths of WebKitGTK's MiniBrowser, its driver and the X server they need; `undefined` unless all are there. */
export function findWebKit() {
  const browser = miniBrowsers().find((path) => existsSync(path));
  const [driver, xvfb] = ['WebKitWebDriver', 'Xvfb'].map(findCommand);
  return browser && driver && xvfb ? { browser, driver, xvfb } : undefined;
}

/** Debian keeps it among the libraries, of its architecture; Fedora and Arch elsewhere. */
function miniBrowsers() {
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];
  return libraries.flatMap((folder) => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names.filter((name) => /^webkit2?gtk-\d/.test(name)).map((name) => join(folder, name, 'MiniBrowser'));
  });
}

function findCommand(name) {
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
