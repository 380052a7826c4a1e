// `lit-localize build` exits with 0 when a translation is missing, and shows French: this does not.
import { readdirSync, readFileSync } from 'node:fs';
import { translationProblems } from './translation-problems.mjs';

const folder = 'src/locales/xliff';
const sameInBoth = JSON.parse(readFileSync('src/locales/same-as-french.json', 'utf8'));
const { sourceLocale, targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const files = readdirSync(folder).filter((name) => name.endsWith('.xlf'));

const problems = files.flatMap((name) => {
  const language = name.replace('.xlf', '');
  const found = translationProblems(readFileSync(`${folder}/${name}`, 'utf8'), language, sameInBoth[language]);
  return found.map((problem) => `${folder}/${name}: ${problem}`);
});
for (const language of targetLocales.filter((locale) => !files.includes(`${locale}.xlf`)))
  problems.push(`${folder}/${language}.xlf is not there: run npm run locales.`);

for (const problem of problems) console.error(problem);
if (problems.length) {
  console.error(`${String(problems.length)} to mend: write the <target> of each, then run npm run locales.`);
  process.exitCode = 1;
} else console.log(`Translations of ${sourceLocale} are complete: ${targetLocales.join(', ')}.`);
