import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openBrowser } from '../support/browser.mjs';
import { engineUnderTest } from '../support/engines.mjs';
import { compare, drawnBy } from '../support/gallery/pictures.mjs';
import { withoutRoom } from '../support/gallery/room.mjs';
import { galleryResponses, takeShots } from '../support/gallery/shots.mjs';
import { startServer } from '../support/server.mjs';

/*
 * The same page gives the same picture twice, and on a machine that has seen it
 * before, the same as then. Another machine's letters are other letters: pictures
 * are kept out of the repository, in test/baselines, by browser and fonts.
 * Delete the folder to look at things anew (`npm run gallery`) and keep them.
 */
describe('the gallery', { skip: engineUnderTest() === 'chromium' ? false : 'pictures are taken in Chromium' }, () => {
  let server;
  let browser;
  let folder;
  const made = [];

  before(async () => {
    server = await startServer({ responses: galleryResponses });
    browser = await openBrowser('chromium', { server });
    folder = `test/baselines/${drawnBy(browser.version())}`;
    mkdirSync(folder, { recursive: true });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    if (made.length) console.log(`${String(made.length)} pictures are new on this machine, and kept in ${folder}.`);
  });

  it('shows everything, cuts nothing off, and is what it was', async () => {
    const problems = [];
    for await (const shot of takeShots(browser, server)) {
      const { subject, language, scheme, width, page, element, show, take } = shot;
      const name = `${subject}-${language}-${scheme}-${String(width)}`;
      const say = (problem) => problems.push(`${name}: ${problem}`);
      for (const problem of await page.evaluate(withoutRoom, element)) say(problem);
      const now = await take();
      // Once for each: what changes from one time to the next does so in every scheme.
      if (scheme === 'light') {
        await show();
        const again = compare(now, await take());
        if (!again.alike) say(`not the same when loaded again: ${again.words}`);
      }
      const file = `${folder}/${name}.png`;
      if (!existsSync(file)) {
        writeFileSync(file, now);
        made.push(name);
        continue;
      }
      const { alike, words, difference } = compare(readFileSync(file), now);
      if (alike) continue;
      writeFileSync(`${folder}/${name}.now.png`, now);
      if (difference) writeFileSync(`${folder}/${name}.difference.png`, difference);
      say(`not what it was: ${words}; see ${folder}`);
    }
    assert.deepEqual(problems, []);
  });
});
