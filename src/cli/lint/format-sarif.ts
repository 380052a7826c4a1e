import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../lint/finding.js';
import type { Rule } from '../../lint/rule.js';
import type { FileReport } from './file-report.js';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, which GitHub, GitLab, Azure DevOps and editors read. */
export function formatSarif(
  reports: readonly FileReport[],
  { rules, version }: { rules: readonly Rule[]; version: string },
): string {
  const driver = { name: 'loquet', version, rules: rules.map(descriptor) };
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const result = (path: string, finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [location(path, finding)],
  });
  const results = reports.flatMap(({ path, findings, waived }) => [
    ...findings.map((finding) => result(path, finding)),
    ...waived.map(({ finding, waiver }) => ({
      ...result(path, finding),
      suppressions: [{ kind: 'inSource', justification: `${waiver.reason} (${waiver.by}, ${waiver.date})` }],
    })),
  ]);
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    },
    null,
    2,
  );
}

const descriptor = ({ id, demands, severity, family, standing, sources }: Rule) => ({
  id,
  shortDescription: { text: demands },
  help: { text: sources.map(({ cite, url, confidence }) => `${cite} (${confidence}): ${url}`).join('\n') },
  defaultConfiguration: { level: levels[severity] },
  properties: { family, standing, tags: [family, standing] },
});

function location(path: string, { pointer, range }: Finding) {
  const region = range && {
    startLine: range.start.line,
    startColumn: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
  };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...(region && { region }) },
    ...(pointer !== undefined && { logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }] }),
  };
}

/** Relative to the working folder, with slashes; a full address for what lies outside. */
function uriOf(path: string): string {
  const inside = relative('', path);
  return inside.startsWith('..') ? pathToFileURL(path).href : inside.split(sep).map(encodeURIComponent).join('/');
}
