import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const { allNoticeRules } = await importSource('src/lint/notice/all-notice-rules.ts');
const { allTextRules } = await importSource('src/lint/text/all-text-rules.ts');
const { lintNotice } = await importSource('src/lint/notice/lint-notice.ts');

const folder = 'test/lint/cases/notice';
const check = (rule, text, kind = 'text') => lintNotice(text, kind, { text: [], notice: [rule] });

describe('the rules on whole notices', () => {
  it('are those of the folder, each with its cases', () => {
    const named = readdirSync(folder)
      .map((name) => name.replace('.json', ''))
      .sort();
    assert.deepEqual(allNoticeRules.map(({ id }) => id).sort(), named);
  });

  it('have ids of their own', () => {
    const ids = [...allNoticeRules, ...allTextRules].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const rule of allNoticeRules) {
    describe(rule.id, () => {
      const path = `${folder}/${rule.id}.json`;
      const { flags, passes } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { flags: [], passes: [] };

      it('says what it rests on', () => {
        assert.ok(rule.sources.length > 0);
        assert.match(rule.demands, /\.$/);
        assert.ok(flags.length > 0, 'nothing that it must flag');
        assert.ok(passes.length > 0, 'nothing that it must let pass');
      });

      for (const text of flags) {
        it(`flags: ${text}`, () => {
          const found = check(rule, text, text.startsWith('<') ? 'html' : 'text');
          assert.equal(found.length, 1);
          assert.equal(found[0].rule, rule.id);
        });
      }

      for (const text of passes) {
        it(`passes: ${text}`, () => {
          assert.deepEqual(check(rule, text, text.startsWith('<') ? 'html' : 'text'), []);
        });
      }
    });
  }
});
