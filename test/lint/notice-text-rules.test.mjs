import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const { allTextRules } = await importSource('src/lint/text/all-text-rules.ts');
const { checkText } = await importSource('src/lint/text/check-text.ts');
const { checkSentence } = await importSource('src/lint/text/check-text.ts');
const { readSentences, alone } = await importSource('src/lint/text/sentence.ts');

const folder = 'test/lint/cases/text';

/** The sentence of a case, in the language it is under: `{ "fr": "…", "kind": "item" }`. */
function read({ fr, en, ...surroundings }) {
  return { text: fr ?? en, language: fr === undefined ? 'en' : 'fr', surroundings: { ...alone, ...surroundings } };
}

function check(rule, example) {
  const { text, language, surroundings } = read(example);
  const sentences = readSentences(text, { language, whole: text }, surroundings);
  return sentences.flatMap(([offset, sentence]) =>
    checkSentence(sentence, [rule]).map((found) => ({
      ...found,
      start: found.start + offset,
      end: found.end + offset,
    })),
  );
}

describe('the text rules', () => {
  it('are those of the folder, each with its cases', () => {
    const ids = allTextRules.map(({ id }) => id).sort();
    const named = (path, end) =>
      readdirSync(path)
        .map((name) => name.replace(end, ''))
        .sort();
    assert.deepEqual(named('src/lint/text/rules', '.ts'), ids);
    assert.deepEqual(named(folder, '.json'), ids);
  });

  for (const rule of allTextRules) {
    describe(rule.id, () => {
      const path = `${folder}/${rule.id}.json`;
      const { flags, passes } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { flags: [], passes: [] };

      it('says what it rests on', () => {
        assert.ok(rule.sources.length > 0);
        assert.match(rule.demands, /\.$/);
        assert.ok(flags.length > 0, 'nothing that it must flag');
        assert.ok(passes.length > 0, 'nothing that it must let pass');
      });

      for (const example of flags) {
        it(`flags: ${read(example).text}`, () => {
          const found = check(rule, example);
          assert.equal(found.length, 1);
          const { text } = read(example);
          assert.ok(found[0].start >= 0 && found[0].end > found[0].start && found[0].end <= text.length);
          assert.equal(found[0].rule, rule.id);
        });
      }

      for (const example of passes) {
        it(`passes: ${read(example).text}`, () => {
          assert.deepEqual(check(rule, example), []);
        });
      }
    });
  }

  it('find the same with typewriter quotes, with capitals and with no-break spaces', () => {
    const found = [
      'l’adresse est susceptible d’être transmise',
      "L'ADRESSE EST SUSCEPTIBLE D'ÊTRE TRANSMISE",
      'l’adresse est susceptible d’être\u00a0transmise',
    ];
    for (const text of found)
      assert.deepEqual(
        checkText(text, 'fr').map(({ rule }) => rule),
        ['hedge'],
        text,
      );
  });

  it('find the same in decomposed letters, and say where', () => {
    const text = 'Voilà : conservée aussi longtemps que nécessaire.'.normalize('NFD');
    const [found] = checkText(text, 'fr');
    assert.equal(found.rule, 'open-retention');
    assert.equal(
      text.slice(found.start, found.end),
      'aussi longtemps que nécessaire'.normalize('NFD').replace(/e$/, 'e'),
    );
  });
});
