// What a page fetches that has nobody to ask must not bring the elements with it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('what a returning visitor may fetch', () => {
  for (const name of ['button', 'upkeep', 'signals'])
    it(`loquet-${name} imports no other file from the start`, () => {
      const [file, ...others] = readdirSync('dist').filter((each) =>
        new RegExp(`^loquet-${name}-[0-9a-f]{8}\\.js$`).test(each),
      );
      assert.deepEqual(others, []);
      assert.doesNotMatch(readFileSync(`dist/${file}`, 'utf8'), /\bfrom\s*["'`]|\bimport\s*["'`]/);
    });
});
