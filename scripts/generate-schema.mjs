// Writes src/config/schema.json (JSON Schema 2020-12) from src/config/types.ts.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const output = 'src/config/schema.json';

const draft7 = createGenerator({
  path: 'src/config/types.ts',
  tsconfig: 'tsconfig.json',
  type: 'Config',
  skipTypeCheck: true,
}).createSchema('Config');

/** The generator writes draft-07; the keywords we use differ from 2020-12 in this one name only. */
const text = JSON.stringify(draft7).replaceAll('#/definitions/', '#/$defs/');
const { definitions, $ref, ...rest } = JSON.parse(text);
const schema = {
  ...rest,
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://unpkg.com/loquet/schema.json',
  title: 'Loquet configuration',
  $ref,
  $defs: definitions,
};

writeFileSync(output, await format(JSON.stringify(schema), { ...(await resolveConfig(output)), parser: 'json' }));
