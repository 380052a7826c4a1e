// README, "In which browsers": a file that they cannot parse does nothing at all there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'acorn';

/** What Safari 15.4, Chrome 93 or Firefox 98 cannot parse, of what ES2022 has. */
const tooNew = {
  'a static block of a class': (node) => node.type === 'StaticBlock',
  '`#name in object`': (node) => node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier',
  'a regular expression that looks behind': (node) => /\(\?<[=!]/.test(node.regex?.pattern ?? ''),
  'a flag of a regular expression': (node) => /[dv]/.test(node.regex?.flags ?? ''),
};

/** Every node of a syntax tree. */
function* nodesIn(value) {
  if (typeof value?.type === 'string') yield value;
  if (typeof value === 'object' && value) for (const part of Object.values(value)) yield* nodesIn(part);
}

const problemsOf = (text) => {
  const nodes = [...nodesIn(parse(text, { ecmaVersion: 2022, sourceType: 'module' }))];
  return Object.keys(tooNew).filter((name) => nodes.some(tooNew[name]));
};

describe('what a page may fetch', () => {
  for (const file of readdirSync('dist').filter((name) => name.endsWith('.js')))
    it(`${file.replace(/-[0-9a-f]{8}\./, '.')} is parsed by browsers of 2022`, () => {
      assert.deepEqual(problemsOf(readFileSync(`dist/${file}`, 'utf8')), []);
    });

  it('would not be, with what came later', () => {
    const later = [
      'class A { static { A.b = 1 } }',
      'class A { #b; c = (d) => #b in d }',
      '/(?<=a)b/.test(c)',
      '/a/d.test(b)',
    ];
    assert.deepEqual(later.flatMap(problemsOf), Object.keys(tooNew));
  });
});
