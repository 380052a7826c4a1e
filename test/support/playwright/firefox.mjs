import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from 'playwright';
import { findFirefox } from '../../../scripts/find-browsers.mjs';
import { downloadedText } from '../downloaded-file.mjs';
import { openPages } from './pages.mjs';

/** How Playwright starts the Firefox of this machine. */
export const firefoxOptions = {
  executablePath: findFirefox(),
  // A Firefox as it is distributed speaks WebDriver BiDi, not the protocol of Playwright's own builds.
  channel: 'moz-firefox',
  // Else it asks for its settings again and again.
  firefoxUserPrefs: { 'services.settings.server': 'data:,' },
};

/** @param {{ proxy?: { host: string, port: number } }} [options] */
export async function openFirefox({ proxy } = {}) {
  const downloadsPath = mkdtempSync(join(tmpdir(), 'loquet-firefox-'));
  const firefoxUserPrefs = { ...firefoxOptions.firefoxUserPrefs, ...proxyPreferences(proxy) };
  const browser = await firefox.launch({ ...firefoxOptions, firefoxUserPrefs, downloadsPath });
  browser.once('disconnected', () => rmSync(downloadsPath, { recursive: true, force: true }));
  return openPages(browser, {
    // Playwright does not hear of a download over WebDriver BiDi.
    async download(page, act) {
      await act();
      return downloadedText(downloadsPath);
    },
  });
}

/** Over WebDriver BiDi, Playwright's own option reaches the proxy of `http:` alone. */
function proxyPreferences(proxy) {
  if (!proxy) return {};
  const { host, port } = proxy;
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
