import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { runLoquet } from './run-loquet.mjs';

const run = (...args) => runLoquet(tmpdir(), args);

describe('loquet', () => {
  it('lists its commands, without colours', () => {
    const { status, stdout, stderr } = run('--help');
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.match(stdout, /^ +bundle +\S/m);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('explains a command', () => {
    const { status, stdout } = run('bundle', '--help');
    assert.equal(status, 0);
    for (const option of ['CONFIG', '--out', '--base', '--name', '--inline'])
      assert.ok(stdout.includes(option), option);
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(run('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('a wrong call ends with 2 and one line', () => {
  const calls = {
    'no command': { args: [], says: /no command given/ },
    'an unknown command': { args: ['bundel', 'a.json'], says: /no command "bundel"/ },
    "a word of JavaScript's own": { args: ['constructor'], says: /no command "constructor"/ },
    'an option before the command': { args: ['--inline', 'bundle'], says: /no option "--inline"/ },
    'an unknown option': { args: ['bundle', 'a.json', '--minify'], says: /Unknown option '--minify'/ },
    'an option without its value': { args: ['bundle', 'a.json', '--out'], says: /'--out.*needs a value/ },
    'an option in place of a value': { args: ['bundle', 'a.json', '--out', '--inline'], says: /'--out.*needs a value/ },
    'an empty value': { args: ['bundle', 'a.json', '--out='], says: /--out is empty/ },
    'no config': { args: ['bundle'], says: /argument: CONFIG/ },
    'two configs': { args: ['bundle', 'a.json', 'b.json'], says: /"b\.json" is one argument too many/ },
    'a file that is not there': { args: ['bundle', 'absent.json'], says: /no file absent\.json/ },
  };
  for (const [name, { args, says }] of Object.entries(calls)) {
    it(name, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, /^loquet: .+\n$/);
      assert.match(stderr, says);
    });
  }
});
