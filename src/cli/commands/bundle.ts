import { basename, dirname, join } from 'node:path';
import { defineCommand } from 'citty';
import { carryConfig } from '../carry-config.js';
import { dateOf } from '../date-of.js';
import { readKit, type Kit } from '../kit.js';
import { keepProof } from '../proof/keep-proof.js';
import { proofOf } from '../proof/proof.js';
import { hintTag, preloadHint } from '../preload-hint.js';
import { baseAddress, bundleName } from '../public-name.js';
import { readConfigFile } from '../read-config-file.js';
import { say } from '../say.js';
import { bytes, sizeInWords } from '../size-in-words.js';
import { externalTag, inlineTag, scriptPolicy } from '../tags.js';
import { version } from '../version.js';
import { writeFiles } from '../write-files.js';

/** `loquet bundle`: a config and the loader in one script. What is to be pasted goes to stdout, remarks to stderr. */
export const bundle = defineCommand({
  meta: { name: 'bundle', description: 'Puts a config and the loader into one script, and prints the tags to paste.' },
  args: {
    config: { type: 'positional', required: true, description: 'The config: *.json, or the source *.loquet.jsonc.' },
    out: { type: 'string', valueHint: 'folder', default: 'loquet', description: 'Where the files are written.' },
    base: { type: 'string', valueHint: 'path', default: '/loquet/', description: 'Where the site serves that folder.' },
    name: { type: 'string', description: 'The file is loquet-<name>.js; the name of the config file if absent.' },
    proof: {
      type: 'string',
      valueHint: 'folder',
      description: 'Where the proof is kept; proof/ beside the config if absent.',
    },
    date: {
      type: 'string',
      valueHint: 'date',
      description: 'The date in the proof, 2026-11-27T10:00:00Z; now if absent.',
    },
    inline: { type: 'boolean', description: 'Prints the script itself, to be pasted into the page.' },
    hint: {
      type: 'boolean',
      default: true,
      description: 'Prints a first tag, which asks for the banner sooner.',
      negativeDescription: 'Leaves out the first tag, for a site that allows no script in its pages.',
    },
  },
  async run({ args }) {
    const base = baseAddress(args.base);
    const date = dateOf(args.date);
    const file = args.inline ? undefined : `loquet-${bundleName(args.name, args.config)}.js`;
    const { config, text } = await readConfigFile(args.config);
    const kit = await readKit(config);
    const script = carryConfig(config, kit.loader);
    const place: Place = { out: args.out, base, hint: args.hint ? preloadHint(config, kit.loader, base) : undefined };
    await (file ? writeExternal(place, kit, file, script) : writeInline(place, kit, script));
    const proof = proofOf({
      config,
      source: { file: basename(args.config), text },
      kit,
      script: { file: file ?? 'inline', text: script },
      version: version(),
      date,
    });
    const { path, remark } = await keepProof(args.proof ?? join(dirname(args.config), 'proof'), proof);
    say(`${path}: ${remark}`);
  },
});

interface Place {
  /** The folder that the files are written into. */
  out: string;
  /** The address that the site serves it from. */
  base: string;
  /** What stands in the page before the loader. */
  hint: string | undefined;
}

async function writeExternal(place: Place, { chunks }: Kit, file: string, script: string): Promise<void> {
  const { out, base, hint } = place;
  await writeFiles(out, new Map([...chunks, [file, script]]));
  say(`${join(out, file)}: ${sizeInWords(script)}`);
  sayChunks(out, chunks);
  say(
    `Serve ${out} at ${base} and put what follows first in <head>; its hash changes with every change of the config.`,
  );
  print(place, externalTag(base, file, script), hint ? [hint] : []);
}

async function writeInline(place: Place, { chunks }: Kit, script: string): Promise<void> {
  const { out, base, hint } = place;
  const tag = inlineTag(base, script);
  await writeFiles(out, chunks);
  say(`The script: ${sizeInWords(script)}`);
  sayChunks(out, chunks);
  say(`Serve ${out} at ${base} and put what follows first in <head>.`);
  print(place, tag, hint ? [hint, script] : [script]);
}

/** @param inPage the scripts that a content security policy has to let run in the page */
function print({ base, hint }: Place, tag: string, inPage: readonly string[]): void {
  if (hint) say('The first tag only asks for the banner sooner, where nobody has answered: --no-hint leaves it out.');
  if (inPage.length) {
    say('A content security policy needs:');
    say(scriptPolicy(base, inPage));
  }
  console.log(hint ? `${hintTag(hint)}\n${tag}` : tag);
}

function sayChunks(out: string, chunks: Kit['chunks']): void {
  const total = [...chunks.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  say(`${String(chunks.size)} files in ${out}: ${bytes(total)}, each fetched only when a page needs it`);
}
