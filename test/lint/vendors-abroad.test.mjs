import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const { vendorTransfer } = await importSource('src/catalogue/vendor-transfer.ts');
const { fold } = await importSource('src/lint/text/fold.ts');
const { toolAbroad } = await importSource('src/lint/notice/vendors-abroad.ts');

const { vendors } = JSON.parse(readFileSync('src/catalogue/catalogue.json', 'utf8'));

const tells = (plain) => toolAbroad({ sentences: [{ plain }], cookies: [] }) !== undefined;

/** Their names are words of every day, or a letter: nothing tells the tool from them. */
const unheard = ['heap', 'intercom', 'x'];

describe('tools that send data out of Europe', () => {
  it('are known by their names in the catalogue', () => {
    const missed = vendors.filter(
      (vendor) =>
        vendorTransfer(vendor) && !unheard.includes(vendor.id) && !tells(`cookies de ${fold(vendor.name).plain}`),
    );
    assert.deepEqual(
      missed.map(({ id, name }) => `${id}: ${name}`),
      [],
    );
  });

  it('are not those that stay in Europe', () => {
    const wrong = vendors.filter((vendor) => !vendorTransfer(vendor) && tells(fold(vendor.name).plain));
    assert.deepEqual(
      wrong.map(({ id }) => id),
      [],
    );
  });
});
