// Every command that reads a file, given a file that it cannot read: one sentence, exit code 2, nothing written.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runLoquet, temporaryFolder } from './run-loquet.mjs';

const readers = {
  bundle: ['bundle'],
  csp: ['csp'],
  lint: ['lint'],
  'lint --html': ['lint', '--html'],
  'lint --notice': ['lint', '--notice'],
  import: ['import'],
};
const ofConfigs = ['bundle', 'csp', 'lint'];

/** What each says of a file of this name and content; the folder holds nothing else afterwards. */
function told(test, command, content, name = 'input.json') {
  const folder = temporaryFolder(test);
  if (content === 'folder') mkdirSync(join(folder, name));
  else if (content !== undefined) writeFileSync(join(folder, name), content);
  const { status, stdout, stderr } = runLoquet(folder, [...readers[command], name]);
  assert.deepEqual(readdirSync(folder), content === undefined ? [] : [name]);
  assert.equal(status, 2, stdout + stderr);
  return { stdout, stderr };
}

describe('no text', () => {
  const cases = {
    'a file that is not there': { content: undefined, says: 'there is no file input.json' },
    'a binary': { content: Buffer.from([0x7b, 0, 1, 2]), says: 'input.json is not a text but a binary file' },
    'another encoding': {
      content: Buffer.from('{"name":"Clésence"}', 'latin1'),
      says: 'input.json is not UTF-8: save it in that encoding',
    },
    '50 MB': {
      content: `{"a":"${'x'.repeat(50_000_000)}"}`,
      says: 'input.json is larger than 5 MB: this is the wrong file',
    },
    'a folder': { content: 'folder', says: 'input.json is a folder, not a file', but: 'lint --html' },
  };
  for (const [name, { content, says, but }] of Object.entries(cases))
    for (const command of Object.keys(readers).filter((one) => one !== but))
      it(`${name}: loquet ${command}`, (test) => {
        assert.deepEqual(told(test, command, content), { stdout: '', stderr: `loquet: ${says}\n` });
      });
});

describe('a text that is no config', () => {
  const cases = {
    'is a page': { content: '<!doctype html><title>404</title>', says: /^input\.json is not JSON but HTML.+--html/ },
    'is empty': { content: '', says: /^input\.json is empty/ },
    'is prose': { content: 'Bonjour', says: /^input\.json is not the JSON of a config, which begins with {$/ },
    'is null': { content: 'null', says: /^input\.json is not the JSON of a config, which begins with {$/ },
  };
  for (const [name, { content, says }] of Object.entries(cases))
    for (const command of ofConfigs)
      it(`${name}: loquet ${command}`, (test) => {
        const { stdout, stderr } = told(test, command, content);
        assert.equal(stdout, '');
        const [, sentence] = /^loquet: (.+)\n$/.exec(stderr) ?? [];
        assert.match(sentence, says);
      });
});

describe('a text that is no page: loquet lint --html', () => {
  const cases = {
    'a config': {
      content: '{"name":"<b>Habitat</b>"}',
      says: 'is JSON, not a page (a config is checked without --html)',
    },
    'a file that is empty': { content: '\n', says: 'is empty: there is no page to check' },
    prose: { content: 'Bonjour, 3 < 4', says: 'is not HTML: there is no tag in it' },
  };
  for (const [name, { content, says }] of Object.entries(cases))
    it(name, (test) => {
      assert.deepEqual(told(test, 'lint --html', content), { stdout: '', stderr: `loquet: input.json ${says}\n` });
    });
});

describe('JSON with a mistake, told alike by all', () => {
  const cases = {
    'a comma too many': { content: '{\n  "a": [1,\n  2,],\n}', says: '3:5: a value should be here' },
    'a name without quotes': {
      content: '{"a":1,\r\n b:2}',
      says: /^2:2: this means nothing in JSON: names and texts stand in double quotes/,
    },
    'a line break in a text': {
      content: '{"a":"x\ny"}',
      says: '1:6: this text does not end: close it with a double quote',
    },
    'an early end': { content: '{"a":[true', says: '1:11: a "]" should be here' },
    'something after its end': { content: '{} {}', says: '1:4: the file should end here' },
    'a comment': { content: '{ // why\n}', says: /^1:3: comments exist only in a source file/ },
    'a field twice': { content: '{"a":1,\n"a":2}', says: '2:1: the field "a" stands here twice: take one of them out' },
    'too many levels': {
      content: `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
      says: '1:161: is nested more than 32 levels deep: no field of a config is',
    },
    'too many levels, never closed': {
      content: '['.repeat(200_000).replace('[', '{"a":'),
      says: '1:37: is nested more than 32 levels deep: no field of a config is',
    },
  };
  const matches = (sentence, says) =>
    says instanceof RegExp ? assert.match(sentence, says) : assert.equal(sentence, says);
  for (const [name, { content, says }] of Object.entries(cases)) {
    for (const command of ['bundle', 'csp'])
      it(`${name}: loquet ${command}`, (test) => {
        const { stdout, stderr } = told(test, command, content);
        assert.equal(stdout, '');
        const [, sentence] = /^loquet: input\.json:(.+)\n$/.exec(stderr) ?? [];
        matches(sentence, says);
      });
    it(`${name}: loquet lint`, (test) => {
      const { stdout, stderr } = told(test, 'lint', content);
      assert.equal(stderr, '');
      const [, place, sentence] = /^input\.json\n +([\d:]+) +error +(.+) {2}json\n\n1 file: 1 error/.exec(stdout) ?? [];
      matches(`${place}: ${sentence}`, says);
    });
  }
});

describe('loquet import', () => {
  for (const [name, content] of Object.entries({
    'what is no script': 'categories = {',
    'a page': '<!doctype html>',
  }))
    it(`says where ${name} stops being one`, (test) => {
      assert.match(told(test, 'import', content).stderr, /^loquet: input\.json:1: not JavaScript nor JSON: .+\n$/);
    });

  for (const [name, content] of Object.entries({
    brackets: '['.repeat(100_000),
    objects: '{"a":'.repeat(100_000),
    calls: `${'a('.repeat(100_000)}${')'.repeat(100_000)}`,
    'a chain': `x = {};${'a.b'.repeat(1)}${'.b'.repeat(200_000)}`,
    'a sum': `x = ${Array(200_000).fill('a').join('+')}`,
  }))
    it(`has one sentence on too deep a script: ${name}`, (test) => {
      const { stdout, stderr } = told(test, 'import', content);
      assert.deepEqual(
        { stdout, stderr },
        { stdout: '', stderr: 'loquet: input.json is nested too deeply to be read\n' },
      );
    });
});
