import { applyEdits, modify, parseTree, type FormattingOptions, type JSONPath } from 'jsonc-parser';
import { stepsOf } from '../../config/checks/pointer.js';
import type { Finding, Fix } from '../finding.js';

/**
 * The text with what mends the findings, its comments and its layout kept. One
 * change a place: what remains to be done after that a second round finds.
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  const fixes = new Map(findings.flatMap(({ fix }) => (fix ? [[fix.pointer, fix] as const] : [])));
  // From the end: taking an item out of a list moves those behind it.
  return [...fixes.values()].sort((a, b) => compare(b.pointer, a.pointer)).reduce(applyFix, text);
}

/** The text with one change. */
export function applyFix(text: string, { pointer, value }: Fix): string {
  const path = pathOf(text, pointer);
  const isArrayInsertion = pointer.endsWith('/-');
  return applyEdits(text, modify(text, path, value, { formattingOptions: formatOf(text), isArrayInsertion }));
}

/** The steps as jsonc-parser wants them: the index of a list is a number, and -1 its end. */
function pathOf(text: string, pointer: string): JSONPath {
  let node = parseTree(text);
  return stepsOf(pointer).map((step) => {
    const inList = node?.type === 'array';
    node = inList
      ? node?.children?.[Number(step)]
      : node?.children?.find(({ children: [key] = [] }) => key?.value === step)?.children?.[1];
    return inList ? (step === '-' ? -1 : Number(step)) : step;
  });
}

function formatOf(text: string): FormattingOptions {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** By the steps, numbers by their value. */
function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
