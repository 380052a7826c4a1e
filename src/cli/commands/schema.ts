import { writeFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { CliError } from '../cli-error.js';
import { say } from '../say.js';

/** `loquet schema`: the JSON Schema of a config or of its source, for an editor or another validator. */
export const schema = defineCommand({
  meta: { name: 'schema', description: 'Prints the JSON Schema of a config, for completion in an editor.' },
  args: {
    source: {
      type: 'boolean',
      description: 'The schema of a source file *.loquet.jsonc instead, with the tools of the catalogue.',
    },
    out: { type: 'string', valueHint: 'file', description: 'Writes it into a file instead.' },
  },
  async run({ args }) {
    const { default: found } = args.source
      ? await import('../../config/schema-source.json', { with: { type: 'json' } })
      : await import('../../config/schema.json', { with: { type: 'json' } });
    const text = JSON.stringify(found, null, 2);
    if (!args.out) {
      console.log(text);
      return;
    }
    try {
      await writeFile(args.out, `${text}\n`);
    } catch (error) {
      throw new CliError('usage', `${args.out} cannot be written: ${(error as Error).message}`);
    }
    say(`${args.out}: name it in "$schema" at the top of a ${args.source ? 'source' : 'config'}.`);
  },
});
