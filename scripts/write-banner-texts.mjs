// Writes src/locales/generated/banner-texts.json: the kit's own texts that the banner and its preferences show,
// by language and by the id that lit-localize gives them. `loquet bundle` proves what visitors were asked with.
import { readFileSync, writeFileSync } from 'node:fs';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import ts from 'typescript';

const shown =
  /src\/elements\/(consent-banner|answer-dates|choice-switch|language-buttons|lifetime-words|next-question|banner\/[\w-]+)\.ts$/;

const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(
  fileNames.filter((name) => shown.test(name)),
  options,
);
const ids = extractMessagesFromProgram(program)
  .messages.filter(({ file }) => shown.test(file.fileName))
  .map(({ name }) => name);

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text) =>
  text.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}').replace(/&(\w+);/g, (written, name) => entities[name] ?? written);

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const texts = { fr: {} };
for (const language of targetLocales) {
  texts[language] = {};
  const xliff = readFileSync(`src/locales/xliff/${language}.xlf`, 'utf8');
  for (const [, id, source, target] of xliff.matchAll(
    /<trans-unit id="(\w+)">\s*<source>([\s\S]*?)<\/source>\s*<target>([\s\S]*?)<\/target>/g,
  )) {
    if (!ids.includes(id)) continue;
    texts.fr[id] = plain(source);
    texts[language][id] = plain(target);
  }
}
const missing = ids.filter((id) => !(id in texts.fr));
if (!ids.length || missing.length) throw new Error(`not in the xliff file: ${missing.join(', ') || 'any text'}`);

writeFileSync('src/locales/generated/banner-texts.json', `${JSON.stringify(texts, null, 2)}\n`);
