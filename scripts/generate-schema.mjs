// Writes the JSON Schemas (2020-12): of a config, of its source file, and of a file of the catalogue.
import { readdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

await write('src/config/schema.json', {
  path: 'src/config/types.ts',
  type: 'Config',
  id: 'https://unpkg.com/loquet/schema.json',
  title: 'Loquet configuration',
});
await write('src/config/schema-source.json', {
  path: 'src/config/source-types.ts',
  type: 'SourceConfig',
  id: 'https://unpkg.com/loquet/schema-source.json',
  title: 'Loquet configuration, source file *.loquet.jsonc',
  change: completeUse,
});
await write('src/catalogue/vendor-schema.json', {
  path: 'src/catalogue/vendor.ts',
  type: 'CatalogueVendor',
  id: 'https://unpkg.com/loquet/vendor-schema.json',
  title: 'A vendor of the Loquet catalogue',
});

async function write(output, { path, type, id, title, change = () => {} }) {
  const draft7 = createGenerator({ path, tsconfig: 'tsconfig.json', type, skipTypeCheck: true }).createSchema(type);
  /** The generator writes draft-07; the keywords we use differ from 2020-12 in this one name only. */
  const text = JSON.stringify(draft7).replaceAll('#/definitions/', '#/$defs/');
  const { definitions, $ref, ...rest } = JSON.parse(text);
  change(definitions);
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  const schema = { ...rest, $schema, $id: id, title, $ref, $defs: definitions };
  writeFileSync(output, await format(JSON.stringify(schema), { ...(await resolveConfig(output)), parser: 'json' }));
}

/** What an editor offers after `"use":` is what the catalogue has; with it, nothing else is owed. */
function completeUse({ SourceConfig, CatalogueService }) {
  CatalogueService.properties.use.enum = readdirSync('src/catalogue/vendors')
    .map((file) => file.replace(/\.json$/, ''))
    .sort();
  const [service, catalogueService] = SourceConfig.properties.services.items.anyOf;
  SourceConfig.properties.services.items = { if: { required: ['use'] }, then: catalogueService, else: service };
}
