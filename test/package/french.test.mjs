// French as a careful reader expects it: no-break spaces, typographic apostrophes, accents on capitals.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { problems } from '../support/french.mjs';

/** Every French text in a config: those marked `fr`, and the plain ones of the fields that hold texts. */
function* textsIn(value, path) {
  const fields =
    /\/(label|description|purpose|name|title|role|essence|contact|note|security|detail|consequence|origin|criteria|legalForm|legalBasisDetail|legitimateInterest|selfAssessment|fr|\d+)$/;
  if (typeof value === 'string') {
    if (fields.test(path)) yield [path, value];
  } else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      if (
        !['en', 'hosts', 'languages', 'persons', 'processors', 'transfers', 'cookie'].includes(key) ||
        typeof part === 'object'
      )
        if (!['en', 'hosts', 'languages', 'persons'].includes(key)) yield* textsIn(part, `${path}/${key}`);
    }
  }
}

/** What is marked `fr`, and nothing else. */
function* frenchIn(value, path) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'fr') yield [path, part];
    else yield* frenchIn(part, `${path}/${key}`);
  }
}

/** Every text, however deep it lies. */
function* stringsIn(value, path) {
  if (typeof value === 'string') yield [path, value];
  else for (const [key, part] of Object.entries(value ?? {})) yield* stringsIn(part, `${path}/${key}`);
}

/** A page's or a Markdown's own words. */
function withoutCode(text) {
  return text
    .replace(/<(pre|script|code)[\s\S]*?<\/\1>|```[\s\S]*?```|<!--[\s\S]*?-->|`[^`]*`|\]\([^)]*\)/g, 'x')
    .replace(/<[^>]*>/g, '')
    .replace(/[ \t]*\n[ \t]*/g, ' ');
}

describe('French texts', () => {
  it('of the demo', () => {
    const files = readdirSync('demo', { recursive: true }).filter((name) =>
      /^(?!clesence|oph31|spi|office64|valloire|configs|trackers).*\.(html|md)$/.test(name),
    );
    assert.ok(files.length > 25);
    const texts = files.map((name) => [name, withoutCode(readFileSync(`demo/${name}`, 'utf8'))]);
    assert.deepEqual(problems(texts), []);
  });

  it('of the kit', () => {
    const xliff = readFileSync('src/locales/xliff/en.xlf', 'utf8');
    const texts = [...xliff.matchAll(/<source>([\s\S]*?)<\/source>/g)].map(([, text]) => [
      'kit',
      text.replace(/<x [^>]*>/g, 'x'),
    ]);
    assert.ok(texts.length > 100);
    assert.deepEqual(problems(texts), []);
  });

  it('of the catalogue', () => {
    const texts = [...frenchIn(JSON.parse(readFileSync('src/catalogue/catalogue.json', 'utf8')), 'catalogue')];
    assert.ok(texts.length > 200);
    assert.deepEqual(problems(texts), []);
  });

  it('of the kit in plain French', () => {
    const xliff = readFileSync('src/locales/xliff/fr-x-simple.xlf', 'utf8');
    const texts = [...xliff.matchAll(/<target>([\s\S]*?)<\/target>/g)].map(([, text]) => [
      'kit',
      text.replace(/<x [^>]*>/g, 'x'),
    ]);
    assert.ok(texts.length > 100);
    assert.deepEqual(problems(texts), []);
  });

  it('of the landlords’ pages', () => {
    const { words, sites } = JSON.parse(readFileSync('demo/sites.json', 'utf8'));
    const texts = [words.fr, ...sites.map((site) => site.texts.fr)].flatMap((part) => [...stringsIn(part, 'sites')]);
    assert.ok(texts.length > 100);
    assert.deepEqual(problems(texts), []);
  });

  for (const folder of ['demo/configs', 'demo/situations/configs']) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      it(`of ${file}`, () => {
        const texts = [...textsIn(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')), file)];
        assert.ok(texts.length > 10);
        assert.deepEqual(problems(texts), []);
      });
    }
  }
});
