// Writes src/catalogue/catalogue.json: the categories and, one a line, the vendors of src/catalogue/vendors.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'src/catalogue';
const readJson = (path) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));
const lines = (items) => items.map((item) => JSON.stringify(item)).join(',\n');

const vendors = readdirSync(`${folder}/vendors`)
  .sort()
  .map((file) => readJson(`vendors/${file}`));

writeFileSync(
  `${folder}/catalogue.json`,
  `{"categories":[\n${lines(readJson('categories.json'))}\n],"vendors":[\n${lines(vendors)}\n]}\n`,
);
