// Writes docs/rules.md: every rule of the built linter, with what it rests on.
import { writeFileSync } from 'node:fs';
import { allNoticeRules, allTextRules, builtInRules, configRules, pageRules, rulesOnTexts } from 'loquet/lint';
import { format, resolveConfig } from 'prettier';

const output = 'docs/rules.md';

const families = {
  choice: 'The choice',
  trackers: 'Trackers',
  notice: 'What a notice must say',
  consistency: 'Consistency',
  texts: 'Texts',
  'legal-notice': 'The legal notice',
  page: 'Pages',
};

const standings = { law: 'law', guidance: 'guidance', 'good-practice': 'good practice', advice: 'ours' };

/** What a rule is asked of: a config, the texts of a config, a published notice, a page. */
const onTexts = new Set(rulesOnTexts.map(({ id }) => id));
const scopes = [
  ['config', [...builtInRules, ...configRules]],
  ['page', pageRules],
  ['texts', allTextRules],
  ['notice', allNoticeRules],
];
const asked = (scope, { id }) => (scope === 'texts' ? (onTexts.has(id) ? 'config, notice' : 'notice') : scope);
const rules = scopes.flatMap(([scope, list]) => list.map((rule) => ({ ...rule, scope: asked(scope, rule) })));

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const link = ({ cite, url, confidence }) => {
  const target = url.startsWith('docs/') ? url.slice('docs/'.length) : url.startsWith('https:') ? url : `../${url}`;
  return `[${cell(cite)}](${target}) (${confidence})`;
};
const row = ({ id, severity, standing, scope, demands, sources }) =>
  `| \`${id}\` | ${severity} | ${standings[standing]} | ${scope} | ${cell(demands)} | ${sources.map(link).join('; ')} |`;

const sections = Object.entries(families).map(([family, title]) => {
  const rows = rules.filter((rule) => rule.family === family).sort((one, other) => (one.id < other.id ? -1 : 1));
  return `## ${title}

${rows.length} rules.

| rule | severity | standing | asked of | what must hold | sources |
| --- | --- | --- | --- | --- | --- |
${rows.map(row).join('\n')}
`;
});

const text = `# The rules of \`loquet lint\`

Written by \`npm run docs:rules\` from the rules themselves: ${rules.length} of them. None of this is legal advice.

- **severity**: an \`error\` breaks the law or the kit, a \`warning\` is to be settled by the landlord, an \`info\` is worth knowing.
- **standing**: what the sources are worth. _law_: a statute or a court; _guidance_: a regulator's guidelines or recommendation; _good practice_: what a regulator calls one, and no duty; _ours_: the kit's own advice.
- After each source, how sure we are of what it says: \`verified\` in a copy of the source itself, \`secondary\` in what others write about it, \`measured\` by ourselves, \`remembered\` when neither.
- **asked of**: a config, its texts, a published notice (\`--notice\`) or a page (\`--html\`).

A landlord who has decided otherwise says so in the config, and the linter lists the finding as waived:

\`\`\`json
"waivers": [
  { "rule": "refusal-kept-six-months", "reason": "…", "by": "data protection officer", "date": "2026-11-24", "at": "/consent" }
]
\`\`\`

${sections.join('\n')}`;

writeFileSync(output, await format(text, { ...(await resolveConfig(output)), parser: 'markdown' }));
