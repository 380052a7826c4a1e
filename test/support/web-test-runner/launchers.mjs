import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumOptions } from '../playwright/chromium.mjs';
import { firefoxOptions } from '../playwright/firefox.mjs';
import { contextOptions } from '../playwright/pages.mjs';
import { webKitLauncher } from './webkit-launcher.mjs';

const createBrowserContext = ({ browser }) => browser.newContext(contextOptions);

/** How Web Test Runner starts each engine. */
export const launchers = {
  chromium: () => playwrightLauncher({ product: 'chromium', launchOptions: chromiumOptions, createBrowserContext }),
  firefox: () => playwrightLauncher({ product: 'firefox', launchOptions: firefoxOptions, createBrowserContext }),
  webkit: webKitLauncher,
};
