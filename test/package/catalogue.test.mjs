// The catalogue is for the command line: nothing that a visitor or a page's own bundle loads may carry it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { vendors } = JSON.parse(readFileSync('src/catalogue/catalogue.json', 'utf8'));
const texts = vendors.map(({ purpose }) => purpose.en);

const scripts = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => `${folder}/${name}`);
const carrying = (files) => files.filter((file) => texts.some((text) => readFileSync(file, 'utf8').includes(text)));

describe('the catalogue', () => {
  it('is in no file that a visitor downloads', () => {
    const files = readdirSync('dist')
      .filter((name) => name.endsWith('.js'))
      .map((name) => `dist/${name}`);
    assert.ok(files.length > 5);
    assert.deepEqual(carrying(files), []);
  });

  it('is in one module of the npm entries, which the linter alone loads', () => {
    const files = scripts('dist/npm');
    assert.ok(files.length > 5);
    const [catalogue, ...others] = carrying(files);
    assert.deepEqual(others, []);
    const name = catalogue.split('/').at(-1);
    assert.deepEqual(
      files.filter((file) => readFileSync(file, 'utf8').includes(name)),
      ['dist/npm/lint.js'],
    );
    assert.doesNotMatch(readFileSync('dist/npm/lint.js', 'utf8'), new RegExp(`from\\s*["'][^"']*${name}`));
  });

  it('is in one file of the command line, which is loaded only when it is needed', () => {
    const files = carrying(scripts('dist/cli'));
    assert.equal(files.length, 1);
    const name = files[0].split('/').at(-1);
    for (const file of scripts('dist/cli'))
      assert.doesNotMatch(readFileSync(file, 'utf8'), new RegExp(`from\\s*["']\\./${name}`), file);
  });
});
