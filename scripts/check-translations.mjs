// `lit-localize build` exits with 0 when a translation is missing, and shows French: this does not.
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'src/locales/xliff';
const files = readdirSync(folder).filter((name) => name.endsWith('.xlf'));
const problems = files.flatMap((name) => problemsOf(`${folder}/${name}`));

for (const problem of problems) console.error(problem);
if (problems.length) {
  console.error(`${String(problems.length)} to mend: write the <target> of each, then run npm run locales.`);
  process.exitCode = 1;
} else console.log(`Translations are complete: ${files.join(', ')}.`);

function problemsOf(file) {
  const units = readFileSync(file, 'utf8').matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g);
  return [...units].flatMap(([, id, unit]) => {
    const source = inside(unit, 'source');
    const target = inside(unit, 'target');
    if (!target?.trim()) return [`${file}: ${id} has no translation: ${source}`];
    if (placeholders(source) !== placeholders(target)) return [`${file}: ${id} has other placeholders than its source`];
    return [];
  });
}

function inside(unit, tag) {
  return new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(unit)?.[1];
}

/** Their order may differ from one language to another, their content may not. */
function placeholders(text) {
  return JSON.stringify([...text.matchAll(/<x [^>]*>/g)].map(([tag]) => tag).sort());
}
