// Arabic as it is seen: after its letters a browser writes "78-17" from right to left, as "17-78".
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

/** Numbers with a hyphen, or a full stop before what is filled in: what only an isolate keeps in its order. */
const turned = /\d-\d|\d\.\{/;

it('Arabic texts keep the numbers of laws and articles in their order', () => {
  const xliff = readFileSync('src/locales/xliff/ar.xlf', 'utf8');
  const texts = [...xliff.matchAll(/<target>([\s\S]*?)<\/target>/g)].map(([, text]) =>
    text.replace(/<x [^>]*>/g, '{}').replace(/\u2066[^\u2069]*\u2069/g, ''),
  );
  assert.ok(texts.length > 100);
  assert.deepEqual(
    texts.filter((text) => turned.test(text)),
    [],
  );
});
