// Takes the README's picture, docs/banner.png, from the built demo (`npm run build` before).
import { mkdirSync } from 'node:fs';
import { openBrowser } from '../test/support/browser.mjs';
import { startServer } from '../test/support/server.mjs';

const server = await startServer();
const browser = await openBrowser('chromium', { server });
const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } });
await page.goto(server.url('/clesence/'));
await page.getByRole('button', { name: 'Tout accepter' }).waitFor();
mkdirSync('docs', { recursive: true });
await page.screenshot({ path: 'docs/banner.png' });
await browser.close();
await server.close();
