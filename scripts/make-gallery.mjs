// Writes dist-gallery/: pictures of the built elements at several widths, in several colour schemes and languages,
// and a page to look at them (`npm run build` before).
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { openBrowser } from '../test/support/browser.mjs';
import { galleryResponses, takeShots } from '../test/support/gallery/shots.mjs';
import { startServer } from '../test/support/server.mjs';

const folder = 'dist-gallery';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const server = await startServer({ responses: galleryResponses });
const browser = await openBrowser('chromium', { server });
const rows = new Map();
for await (const { subject, language, scheme, width, take } of takeShots(browser, server)) {
  const file = `${subject}-${language}-${scheme}-${String(width)}.png`;
  writeFileSync(`${folder}/${file}`, await take());
  const row = `${subject}, ${language}, ${scheme}`;
  rows.set(row, [...(rows.get(row) ?? []), { file, width }]);
}
await browser.close();
await server.close();

const sections = [...rows].map(
  ([title, shots]) =>
    `<h2>${title}</h2><div>${shots
      .map(
        ({ file, width }) =>
          `<a href="${file}"><img src="${file}" alt="${title}, ${String(width)} px" loading="lazy" style="max-inline-size: ${String(width / 2)}px"></a>`,
      )
      .join('')}</div>`,
);
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title><style>
body { font-family: sans-serif; margin: 2rem; background: #ddd } div { display: flex; gap: 1rem; align-items: start; flex-wrap: wrap }
</style></head><body><h1>Gallery</h1>${sections.join('\n')}</body></html>\n`,
);
console.log(`${String([...rows.values()].flat().length)} pictures: ${folder}/index.html`);
