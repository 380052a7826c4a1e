// No file, folder or element of ours may bear a name by which content blockers know cookie notices.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, it } from 'node:test';
import { blockedBy, isHidden } from '../support/blocker-lists.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const files = readdirSync('dist', { recursive: true })
  .map((path) => path.replaceAll(sep, '/'))
  .filter((path) => /\.(js|json)$/.test(path));

describe('the files of the package', () => {
  const places = {
    'on a site': '/loquet/',
    'on a server of a single-page application': '/node_modules/loquet/dist/',
    'on a CDN': 'https://cdn.example/npm/loquet@1.0.0/dist/',
  };
  for (const [where, folder] of Object.entries(places)) {
    it(`would be fetched ${where}`, () => {
      assert.ok(files.length > 20);
      const blocked = files
        .filter((file) => blockedBy(folder + file))
        .map((file) => `${file}: ${blockedBy(folder + file)}`);
      assert.deepEqual(blocked, []);
    });
  }

  it('that visitors download keep clear of every word of the lists', () => {
    const words = /cookie|consent|privacy|banner|bandeau|gdpr|rgpd|cnil|cmp/i;
    assert.deepEqual(
      files.filter((file) => !file.includes('/') && words.test(file)),
      [],
    );
  });
});

describe('the elements', () => {
  const tags = readJson('custom-elements.json').modules.flatMap(({ declarations }) =>
    declarations.map(({ tagName }) => tagName),
  );

  it('are hidden by no list', () => {
    assert.ok(tags.includes('consent-banner') && tags.length >= 4);
    assert.deepEqual(tags.filter(isHidden), []);
  });
});

describe('the addresses that we tell people to use', () => {
  const texts = [
    'README.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  for (const text of texts) {
    it(`in ${text} would be fetched`, () => {
      const paths = readFileSync(text, 'utf8').match(/(?<=["'`])\/[\w./-]+/g) ?? [];
      assert.deepEqual(paths.filter(blockedBy), []);
    });
  }
});

describe('the check itself', () => {
  it('knows what is blocked today, and what is not', () => {
    for (const path of [
      '/js/cookie-consent.js',
      '/a-cookie-consent.js',
      '/cookie-banner/x.js',
      '/assets/consent-banner-x1y2.js',
      '/Cookie-Policy.css',
      '/cookieconsent.umd.js',
      '/dist/orejime.js',
      '/cookiechoices.js',
    ])
      assert.ok(blockedBy(path), path);
    for (const path of [
      '/kit/loader.js',
      '/consent.js',
      '/cookies.json',
      '/cookie-table.js',
      '/rgpd.js',
      '/consent.config.json',
    ])
      assert.equal(blockedBy(path), undefined);
    for (const name of ['cookie-notice', 'COOKIE-POLICY', 'app-cookies-agreement']) assert.ok(isHidden(name), name);
    for (const name of ['consent-banner', 'privacy-policy', 'cookie-table']) assert.ok(!isHidden(name), name);
  });
});
