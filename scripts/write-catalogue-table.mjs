// Writes docs/catalogue.md: what "use" may name.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const output = 'docs/catalogue.md';
const { categories, vendors } = JSON.parse(readFileSync('src/catalogue/catalogue.json', 'utf8'));

/** How sure we are of one thing, by its best source. */
const order = ['measured', 'verified', 'secondary', 'remembered'];
function confidence({ sources }, what) {
  const found = sources.filter(({ about }) => about.includes(what)).map((source) => source.confidence);
  return order.find((one) => found.includes(one)) ?? '–';
}

const code = (text) => `\`${text}\``;
const names = ({ cookies, storage = [] }) =>
  [...cookies.map(({ name }) => name), ...storage].map(code).join(' ') || 'none';

function status({ exemptible, obsolete, embed }) {
  const words = [embed && 'embed', exemptible && 'may be exempt', obsolete && `**obsolete**: ${obsolete.reason.en}`];
  return words.filter(Boolean).join('; ');
}

const pages = ({ sources }) =>
  [...new Set(sources.filter(({ confidence }) => confidence !== 'remembered').flatMap(({ url }) => url ?? []))]
    .map((url, at) => `[${String(at + 1)}](${url})`)
    .join(' ');

const table = (rows) => [
  '| `"use"` | name and provider | cookies and storage | | names / lifetimes | read in |',
  '| --- | --- | --- | --- | --- | --- |',
  ...rows.map(
    (vendor) =>
      `| ${code(vendor.id)} | ${vendor.name}, ${vendor.provider ? `${vendor.provider.name} (${vendor.provider.country})` : 'the landlord itself'} | ${names(vendor)} | ${status(vendor)} | ${confidence(vendor, 'cookies')} / ${vendor.cookies.length ? confidence(vendor, 'lifetimes') : '–'} | ${pages(vendor)} |`,
  ),
];

const sections = categories.flatMap(({ id, label }) => {
  const rows = vendors.filter(({ category }) => category === id);
  return rows.length ? ['', `## ${label.en} (${code(id)})`, '', ...table(rows)] : [];
});
const checked = vendors.filter((vendor) => ['measured', 'verified'].includes(confidence(vendor, 'cookies'))).length;

const text = [
  '# The catalogue',
  '',
  `What \`"use"\` may name in a source file \`*.loquet.jsonc\`: ${String(vendors.length)} tools that landlords’ sites use, one file each in [\`src/catalogue/vendors\`](../src/catalogue/vendors), in French and English. A service of a config may say \`"use": "matomo"\` and change any field.`,
  '',
  `How sure we are is said of each: *measured* with the vendor’s own script in a browser, *verified* on the vendor’s own page, *secondary* on a page of somebody else, *remembered* otherwise. The names of the cookies are measured or verified for ${String(checked)} of the ${String(vendors.length)}. Vendors change: look at your own site before you publish the table.`,
  '',
  '*May be exempt* means that the CNIL’s criteria for audience measurement without consent can be met, on conditions that the file names; the self-assessment is yours. Lifetimes are 400 days at most, because browsers end every cookie then.',
  ...sections,
  '',
].join('\n');

writeFileSync(output, await format(text, { ...(await resolveConfig(output)), parser: 'markdown' }));
