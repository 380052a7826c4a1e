import { codesOf } from './codes.mjs';

/**
 * Pairs the findings on a notice with its known defects. A defect is found by a
 * finding whose rule shares a code with it, no more than `tolerance` lines away;
 * where the defect is something missing, or the finding has no place, anywhere.
 * One finding may find several defects of its line. Further findings of a rule
 * on the subject of a defect that it has found already are repeats: neither
 * right nor wrong.
 */
export function match(findings, defects, tolerance) {
  const found = new Map(
    defects.map((defect) => [defect, findings.filter((finding) => isOf(finding, defect, tolerance))]),
  );
  const right = new Set([...found.values()].flat());
  const rules = new Set([...right].map(({ rule }) => rule));
  const others = findings.filter((finding) => !right.has(finding));
  return {
    found,
    right: [...right],
    repeats: others.filter(({ rule }) => rules.has(rule)),
    wrong: others.filter(({ rule }) => !rules.has(rule)),
  };
}

function isOf({ rule, range }, { rules, line, absence }, tolerance) {
  const codes = (codesOf[rule] ?? '').split(' ');
  if (!rules.some((code) => codes.includes(code))) return false;
  return absence || !range || (range.start.line - tolerance <= line && line <= range.end.line + tolerance);
}

/** Of all findings, repeats too, those on a text that must not be flagged: on its line, over its words. */
export function trespasses(findings, { line, anchor }, lines) {
  const start = (lines[line - 1] ?? '').indexOf(anchor) + 1;
  if (start === 0) return [];
  return findings.filter(
    ({ range }) =>
      range?.start.line === line &&
      range.end.line === line &&
      range.start.column < start + anchor.length &&
      range.end.column > start,
  );
}
