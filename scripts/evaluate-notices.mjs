// Measures the rules on published notices against a list of their known defects.
//
//   npm run eval:notices -- FOLDER [--defects FILE] [--tolerance LINES] [--verbose]
//
// FOLDER holds the notices as text files. The list is FILE, else `notice-defects.json` in FOLDER or beside it:
// { "defects": [{ "id", "seed": file name, "line", "absence", "rules": codes, "defect": words }],
//   "mustNotFlag": [{ "id", "seed", "line", "anchor": words }] }.
// The set is not part of the repository: notices are their publishers'. Precision counts every finding that matches
// no known defect as wrong, though no list of defects is complete: it is a lower bound. “With repeats” counts the
// repeats as findings too, none of them right: what it would be if a rule might speak of each defect once only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importSource } from '../test/support/import-source.mjs';
import { codesOf } from './notices/codes.mjs';
import { match, trespasses } from './notices/match.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    defects: { type: 'string' },
    tolerance: { type: 'string', default: '1' },
    verbose: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const list =
  values.defects ??
  [folder, join(folder ?? '', '..')].map((place) => join(place ?? '', 'notice-defects.json')).find(existsSync);
if (!folder || !list) {
  console.error('Usage: npm run eval:notices -- FOLDER [--defects FILE] [--tolerance LINES] [--verbose]');
  process.exitCode = 2;
} else await evaluate(folder, list);

/** Prints what each notice shows, then the table. */
async function evaluate(folder, list) {
  const { lintNotice } = await importSource('src/lint/notice/lint-notice.ts');
  const { allTextRules } = await importSource('src/lint/text/all-text-rules.ts');
  const { allNoticeRules } = await importSource('src/lint/notice/all-notice-rules.ts');
  const families = new Map([...allTextRules, ...allNoticeRules].map(({ id, family }) => [id, family]));
  const { defects, mustNotFlag } = JSON.parse(readFileSync(list, 'utf8'));
  const tolerance = Number(values.tolerance);

  /** Families in the order of the table, with what is counted of each. */
  const counts = new Map();
  const count = (family, name, amount = 1) => {
    const row = counts.get(family) ?? { defects: 0, found: 0, findings: 0, right: 0, repeats: 0 };
    row[name] += amount;
    counts.set(family, row);
  };

  for (const seed of [...new Set(defects.map((defect) => defect.seed))].sort()) {
    const text = readFileSync(join(folder, seed), 'utf8');
    const findings = lintNotice(text, 'text');
    const { found, right, repeats, wrong } = match(
      findings,
      defects.filter((defect) => defect.seed === seed),
      tolerance,
    );
    for (const [defect, by] of found) {
      count(familyOf(defect), 'defects');
      if (by.length > 0) count(familyOf(defect), 'found');
    }
    for (const finding of right) count(families.get(finding.rule), 'right');
    for (const finding of repeats) count(families.get(finding.rule), 'repeats');
    for (const finding of [...right, ...wrong]) count(families.get(finding.rule), 'findings');
    const onFine = mustNotFlag
      .filter((fine) => fine.seed === seed)
      .flatMap((fine) => trespasses(findings, fine, text.split('\n')).map((finding) => [fine, finding]));
    const alarms = onFine.filter(([, finding]) => !right.includes(finding));
    console.log(`${seed}: ${String(alarms.length)} false alarms on texts that must not be flagged`);
    for (const [fine, finding] of onFine)
      console.log(
        `  ${fine.id}${alarms.some(([, one]) => one === finding) ? '' : ', for a defect'}: ${inWords(finding)} (${fine.why})`,
      );
    if (!values.verbose) continue;
    for (const [defect, by] of found)
      if (by.length === 0)
        console.log(`  missed  ${defect.id} line ${String(defect.line)} ${defect.rules.join(' ')}: ${defect.defect}`);
    for (const finding of wrong) console.log(`  wrong   ${inWords(finding)}`);
    for (const finding of repeats) console.log(`  repeat  ${inWords(finding)}`);
  }

  console.log('\nfamily        defects  found  recall   findings  right  precision  repeats  with repeats');
  const all = { defects: 0, found: 0, findings: 0, right: 0, repeats: 0 };
  for (const [family, row] of [...counts].sort()) {
    for (const name of Object.keys(all)) all[name] += row[name];
    console.log(inTable(family, row));
  }
  console.log(inTable('all', all));

  /** The family of a defect: that of most rules which look for its first code. */
  function familyOf({ rules: [code] }) {
    const votes = {};
    for (const [rule, codes] of Object.entries(codesOf)) {
      const family = families.get(rule);
      if (family && codes.split(' ').includes(code)) votes[family] = (votes[family] ?? 0) + 1;
    }
    return Object.entries(votes).sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'none';
  }
}

function inWords({ rule, range, message }) {
  return `${range ? `line ${String(range.start.line)}` : 'no place'} ${rule}: ${message}`;
}

function inTable(family, row) {
  const ratio = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(2));
  const cells = [
    row.defects,
    row.found,
    ratio(row.found, row.defects),
    row.findings,
    row.right,
    ratio(row.right, row.findings),
    row.repeats,
    ratio(row.right, row.findings + row.repeats),
  ];
  const widths = [9, 7, 8, 11, 7, 11, 9, 14];
  return family.padEnd(12) + cells.map((cell, index) => String(cell).padStart(widths[index])).join('');
}
