import { defineCommand } from 'citty';
import { isEssential } from '../../config/services.js';
import type { Config } from '../../config/types.js';
import { CliError } from '../cli-error.js';
import { policiesOf, type Policies } from '../csp/policies.js';
import { recipes } from '../csp/recipes.js';
import { readConfigFile } from '../read-config-file.js';
import { say } from '../say.js';

/** `loquet csp`: the headers of level `strict`. What is to be pasted goes to stdout, remarks to stderr. */
export const csp = defineCommand({
  meta: {
    name: 'csp',
    description: 'Prints the content security policies of level "strict", before and after consent.',
  },
  args: {
    config: { type: 'positional', required: true, description: 'The config: *.json, or the source *.loquet.jsonc.' },
    for: {
      type: 'enum',
      options: Object.keys(recipes),
      description: 'Prints what makes that server choose between the two by the visitor’s cookie.',
    },
    format: { type: 'enum', options: ['text', 'json'], default: 'text', description: 'How the policies are printed.' },
  },
  async run({ args }) {
    const server = args.for as keyof typeof recipes | undefined;
    if (server && args.format === 'json') throw new CliError('usage', '--for prints a recipe, not JSON: leave one out');
    const { config } = await readConfigFile(args.config);
    const policies = policiesOf(config);
    remark(config);
    console.log((server ? recipes[server](policies) : written(policies, args.format)).trimEnd());
  },
});

function written({ before, after }: Policies, format: string): string {
  if (format === 'json') return JSON.stringify({ before, after }, null, 2);
  return `# Until the visitor accepts: essential and exempt services
Content-Security-Policy: ${before}

# Once the visitor has accepted: every service
Content-Security-Policy: ${after}`;
}

/** What of the config makes the policies less than one may expect. */
function remark(config: Config): void {
  const { gate = 'known' } = config.consent ?? {};
  if (gate !== 'strict')
    say(
      `The gate of this config is "${gate}": only at "strict" is the page loaded again, with the second policy, once accepted.`,
    );
  const local = config.services.filter((service) => !isEssential(config, service) && !service.hosts?.length);
  if (local.length)
    say(`Without "hosts" in the config, only the site itself may serve: ${local.map(({ id }) => id).join(', ')}.`);
}
