import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, configRules, lintConfigText } from 'loquet/lint';
import { vendors, wholeConfig } from './whole-config.mjs';

/** The day of every check. */
const today = '2026-11-27';

const lint = (text, rule) => lintConfigText(text, { source: false, today, vendors, rules: [rule] }).findings;
const edited = (edit) => {
  const config = wholeConfig();
  return JSON.stringify(edit(config) ?? config, null, 2);
};

/**
 * Two lists for each rule of a family: edits of a whole config that it must
 * flag, and edits that it must not.
 *
 * @param {string} family
 * @param {Record<string, {flags: Record<string, Function>, passes: Record<string, Function>}>} table by rule
 */
export function checkRules(family, table) {
  const rules = configRules.filter((rule) => rule.family === family);

  it(`${family}: every rule has its two lists, and every list its rule`, () => {
    assert.deepEqual(Object.keys(table).sort(), rules.map(({ id }) => id).sort());
    for (const [id, { flags, passes }] of Object.entries(table)) {
      assert.ok(Object.keys(flags).length, `${id} has nothing that it must flag`);
      assert.ok(Object.keys(passes).length, `${id} has nothing that it must not flag`);
    }
  });

  for (const rule of rules.filter(({ id }) => table[id])) {
    describe(rule.id, () => {
      it('says nothing of a whole config', () => {
        assert.deepEqual(
          lint(
            edited((config) => config),
            rule,
          ),
          [],
        );
      });
      for (const [name, edit] of Object.entries(table[rule.id].flags)) {
        it(`flags ${name}`, () => {
          const text = edited(edit);
          const findings = lint(text, rule);
          assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule.id]);
          for (const { message, range, severity } of findings) {
            assert.equal(severity, rule.severity);
            assert.ok(message.length > 20, message);
            assert.ok(range);
          }
          if (findings.some(({ fix }) => fix)) {
            const left = lint(applyFixes(text, findings), rule);
            assert.ok(left.length < findings.length, 'its fix mends nothing');
          }
        });
      }
      for (const [name, edit] of Object.entries(table[rule.id].passes)) {
        it(`does not flag ${name}`, () => {
          assert.deepEqual(lint(edited(edit), rule), []);
        });
      }
    });
  }
}

/** The services and processings of the whole config by their ids, for edits. */
export const service = (config, id) => config.services.find((one) => one.id === id);
export const processing = (config, id) => config.policy.processings.find((one) => one.id === id);
export const category = (config, id) => config.categories.find((one) => one.id === id);
