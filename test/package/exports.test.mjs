import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = readJson('package.json');

const strings = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(strings));

describe('package.json', () => {
  const { exports, types, bin, customElements } = manifest;
  for (const path of new Set(strings([exports, types, bin, customElements]))) {
    it(`names ${path}, which exists`, () => {
      assert.ok(statSync(path).isFile());
    });
  }
});

describe('the entry of npm', () => {
  it('loads without a document and leaves nothing behind', async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    const loquet = await import('loquet');
    assert.deepEqual(Object.getOwnPropertyNames(globalThis), before);
    assert.equal(typeof loquet.createConsent, 'function');
    assert.equal(typeof loquet.parse, 'function');
  });
});

describe('the script tag', () => {
  const script = readFileSync('dist/loquet.js', 'utf8');

  it('is a classic script that imports files which exist', () => {
    assert.doesNotThrow(() => new Function(script));
    const files = script.match(/loquet-[\w-]+\.js/g) ?? [];
    assert.ok(files.length > 0);
    for (const file of files) assert.ok(existsSync(`dist/${file}`), file);
  });

  it('loads the banner in one request: its chunk imports no other at once', () => {
    const [ui] = script.match(/loquet-ui-[\w-]+\.js/);
    assert.doesNotMatch(readFileSync(`dist/${ui}`, 'utf8'), /^import\b|\bfrom\s*["']/m);
  });

  it('has the banner compiled while it arrives: a printer that drops comments would drop the hint', () => {
    const [ui] = script.match(/loquet-ui-[\w-]+\.js/);
    assert.match(readFileSync(`dist/${ui}`, 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/);
  });
});

describe('custom-elements.json', () => {
  for (const { path, declarations } of readJson('custom-elements.json').modules) {
    it(`names ${path}, which exists`, () => {
      const text = readFileSync(path, 'utf8');
      for (const { name } of declarations) assert.match(text, new RegExp(`\\b${name}\\b`));
    });
  }
});

describe('schema.json', () => {
  it('describes every property, for whoever writes a config', () => {
    assert.deepEqual(undescribed(readJson('dist/schema.json'), ''), []);
  });
});

function undescribed(schema, place) {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value).filter((name) => !value[name].description) : []).map(
      (name) => `${place}/${name}`,
    ),
    ...undescribed(value, `${place}/${key}`),
  ]);
}
