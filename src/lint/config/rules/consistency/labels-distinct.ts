import { gdpr } from '../../../sources.js';
import { placed, servicesIn, processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { plainWords } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const labelsDistinct: ConfigRule = {
  id: 'labels-distinct',
  family: 'consistency',
  severity: 'warning',
  standing: 'advice',
  demands: 'Two things have two names.',
  sources: [gdpr('art. 12(1)')],
  *check(config) {
    const lists = [
      placed(config.categories, '/categories').map(({ item, pointer }) => ({
        name: item.label,
        pointer: `${pointer}/label`,
      })),
      servicesIn(config).map(({ item, pointer }) => ({ name: item.name, pointer: `${pointer}/name` })),
      processingsIn(config).map(({ item, pointer }) => ({ name: item.title, pointer: `${pointer}/title` })),
      placed(config.policy?.sections, '/policy/sections').map(({ item, pointer }) => ({
        name: item.title,
        pointer: `${pointer}/title`,
      })),
    ];
    for (const list of lists) {
      const seen = new Map<string, string>();
      for (const { name, pointer } of list) {
        const said = plainWords(french(name));
        const first = seen.get(said);
        if (first)
          yield { pointer, message: `"${french(name)}" is the name of ${first} too: visitors cannot tell them apart` };
        else seen.set(said, pointer);
      }
    }
  },
};
