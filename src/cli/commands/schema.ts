import { writeFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import schemaOfConfig from '../../config/schema.json' with { type: 'json' };
import { CliError } from '../cli-error.js';
import { say } from '../say.js';

/** `loquet schema`: the JSON Schema of a config, for an editor or another validator. */
export const schema = defineCommand({
  meta: { name: 'schema', description: 'Prints the JSON Schema of a config, for completion in an editor.' },
  args: {
    out: { type: 'string', valueHint: 'file', description: 'Writes it into a file instead.' },
  },
  async run({ args }) {
    const text = JSON.stringify(schemaOfConfig, null, 2);
    if (!args.out) {
      console.log(text);
      return;
    }
    try {
      await writeFile(args.out, `${text}\n`);
    } catch (error) {
      throw new CliError('usage', `${args.out} cannot be written: ${(error as Error).message}`);
    }
    say(`${args.out}: name it in "$schema" at the top of a config.`);
  },
});
