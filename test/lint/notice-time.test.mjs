import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const { lintNotice } = await importSource('src/lint/notice/lint-notice.ts');

describe('time', () => {
  /** Milliseconds of processor time: the machine may be busy with something else. */
  const processorTime = (text, kind) => {
    const before = process.cpuUsage();
    lintNotice(text, kind);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const fill = (unit, size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

  it('25 kB take less than 150 ms', () => {
    const text = fill(
      'Les cookies sont déposés par des tiers, qui peuvent conserver vos données (adresse IP).\n',
      25_000,
    );
    processorTime(text, 'text');
    assert.ok(processorTime(text, 'text') < 150);
  });

  it('a file longer than any notice is not checked in silence to its half', () => {
    const [first] = lintNotice('Une phrase.\n'.repeat(6_000), 'text', { text: [], notice: [] });
    assert.equal(first.rule, 'rule-failed');
    assert.match(first.message, /only its first 5000 sentences were checked/);
  });

  const hostile = {
    'one word': 'a',
    'full stops': '. ',
    'words of the rules': 'cookies les cookies refuser navigateur ',
    'HTML, deep': ['html', '<div>'],
    'HTML, references': ['html', '&nbsp;'],
    'Markdown, emphasis': ['markdown', '*a **b '],
  };
  for (const [name, of] of Object.entries(hostile)) {
    it(`a hostile megabyte takes less than 2 s: ${name}`, () => {
      const [kind, unit] = Array.isArray(of) ? of : ['text', of];
      assert.ok(processorTime(fill(unit, 1_000_000), kind) < 2_000);
    });
  }
});
