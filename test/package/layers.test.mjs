import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, it } from 'node:test';
import { problemsOf } from '../support/architecture.mjs';

const sources = Object.fromEntries(
  readdirSync('src', { recursive: true })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path.replaceAll(sep, '/'), readFileSync(`src/${path}`, 'utf8')]),
);

describe('the architecture of src', () => {
  it('holds', () => {
    assert.deepEqual(problemsOf(sources), []);
  });

  it('would not hold if src/consent imported an element', () => {
    const path = 'consent/decide.ts';
    const broken = { ...sources, [path]: `import '../elements/consent-banner.js';\n${sources[path]}` };
    const [problem] = problemsOf(broken).filter((sentence) => !problemsOf(sources).includes(sentence));
    assert.match(problem, /^consent\/decide\.ts imports elements\/consent-banner\.ts/);
  });
});

describe('the architecture check', () => {
  const wrong = {
    'an import upwards': { 'store/a.ts': `import '../loader/b.js';`, 'loader/b.ts': '' },
    'a type imported upwards': { 'config/a.ts': `import type { B } from '../store/b.js';` },
    'a lazy import upwards': { 'store/a.ts': `const b = () => import('../elements/b.js');` },
    'the type of an import upwards': { 'store/a.ts': `type B = typeof import('../elements/b.js');` },
    'a re-export upwards': { 'consent/a.ts': `export * from '../store/b.js';` },
    'an import of a neighbour': { 'journal/a.ts': `import '../elements/b.js';` },
    'a folder without a place': { 'misc/a.ts': '' },
    'a circle': { 'store/a.ts': `import './b.js';`, 'store/b.ts': `import './a.js';` },
    'the document in a pure folder': { 'consent/a.ts': 'export const title = () => document.title;' },
    'the clock in a pure folder': { 'config/a.ts': 'export const now = () => new Date();' },
    'the clock by another name': { 'consent/a.ts': 'export const now = () => Date.now();' },
  };
  for (const [name, files] of Object.entries(wrong)) {
    it(`refuses ${name}`, () => {
      assert.equal(problemsOf(files).length, 1);
    });
  }

  const right = {
    'imports downwards': { 'elements/a.ts': `import '../store/b.js'; import 'lit';`, 'store/b.ts': '' },
    'the neighbours that are allowed': { 'gate/a.ts': `import '../cookies/b.js';` },
    'a given date in a pure folder': { 'consent/a.ts': 'export const copy = (date: Date) => new Date(date);' },
    'a member that is called like a global': { 'config/a.ts': 'export const x = (service: X) => service.location;' },
    'a parameter that is called like a global': { 'config/a.ts': 'export const x = (location: X) => location.path;' },
    'the document elsewhere': { 'loader/a.ts': 'export const title = () => document.title;' },
  };
  for (const [name, files] of Object.entries(right)) {
    it(`accepts ${name}`, () => {
      assert.deepEqual(problemsOf(files), []);
    });
  }
});
