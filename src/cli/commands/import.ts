import { defineCommand } from 'citty';
import { CliError } from '../cli-error.js';
import { TO_COMPLETE, type Draft } from '../import/draft.js';
import { fromKlaro } from '../import/klaro.js';
import { readLiterals, type Literals } from '../import/literals.js';
import { fromOrejime } from '../import/orejime.js';
import { fromTarteaucitron } from '../import/tarteaucitron.js';
import { fromVanillaCookieConsent } from '../import/vanilla-cookieconsent.js';
import { readTextFile } from '../read-text-file.js';
import { say } from '../say.js';

/** The tools whose configs can be read, the most particular first. */
const tools: Readonly<Record<string, (literals: Literals) => Draft | undefined>> = {
  tarteaucitron: fromTarteaucitron,
  'vanilla-cookieconsent': fromVanillaCookieConsent,
  klaro: fromKlaro,
  orejime: fromOrejime,
};

/** `loquet import`: what another tool's config tells, as a config of ours. It goes to stdout, remarks to stderr. */
export const importConfig = defineCommand({
  meta: {
    name: 'import',
    description: 'Reads another tool’s config, and prints what it tells as a config to complete.',
  },
  args: {
    file: { type: 'positional', required: true, description: 'The script or the JSON that configures the other tool.' },
    from: { type: 'enum', options: Object.keys(tools), description: 'The other tool; found out if absent.' },
  },
  async run({ args }) {
    const literals = readLiterals(await readTextFile(args.file), args.file);
    const { tool, draft } = recognise(literals, args.from, args.file);
    for (const line of literals.leftOut) say(line);
    const config = configOf(draft, new Date());
    const text = JSON.stringify(config, null, 2);
    const open = text.split(TO_COMPLETE).length - 1;
    say(`${tool}: ${String(draft.services.length)} services. ${String(open)} places say "${TO_COMPLETE}".`);
    if (draft.cookie?.name)
      say(`The choices kept in its cookie "${draft.cookie.name}" are not taken over: the question is asked once more.`);
    console.log(text);
  },
});

function recognise(literals: Literals, wanted: string | undefined, file: string): { tool: string; draft: Draft } {
  const names = wanted ? [wanted] : Object.keys(tools);
  for (const tool of names) {
    const draft = tools[tool]?.(literals);
    if (draft) return { tool, draft };
  }
  throw new CliError(
    'config',
    wanted
      ? `${file} has no config of ${wanted} that can be read without running it`
      : `${file} has no config that can be read without running it, of ${names.join(', ')}`,
  );
}

/** Not under the other tool's cookie: what is kept there is no record of ours. */
function configOf({ categories, services, askAgainAfter, cookie }: Draft, now: Date): object {
  const { domain, path } = cookie ?? {};
  return {
    revision: now.toISOString().slice(0, 10),
    landlord: { name: TO_COMPLETE },
    ...((askAgainAfter ?? domain ?? path) && {
      consent: {
        ...((domain ?? path) && { cookie: { ...(domain && { domain }), ...(path && { path }) } }),
        ...(askAgainAfter && { askAgainAfter }),
      },
    }),
    categories,
    services,
  };
}
