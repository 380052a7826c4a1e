import { gdpr } from '../../../sources.js';
import { placed, servicesIn } from '../../read/placed.js';
import { plainWords } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const oneCompanyOneName: ConfigRule = {
  id: 'one-company-one-name',
  family: 'consistency',
  severity: 'warning',
  standing: 'advice',
  demands: 'A company is written the same way everywhere.',
  sources: [gdpr('art. 5(1)(d)')],
  *check(config) {
    const names = [
      ...servicesIn(config).map(({ item, pointer }) => ({
        name: item.provider.name,
        pointer: `${pointer}/provider/name`,
      })),
      ...placed(config.policy?.processors, '/policy/processors').map(({ item, pointer }) => ({
        name: item.name,
        pointer: `${pointer}/name`,
      })),
    ];
    for (const [at, { name, pointer }] of names.entries()) {
      const twin = names.slice(0, at).find((other) => other.name !== name && spelling(other.name) === spelling(name));
      if (twin)
        yield { pointer, message: `"${name}" is "${twin.name}" in ${twin.pointer}: write one of them in both places` };
    }
  },
};

/** What two spellings of one legal name share. */
const spelling = (name: string) =>
  plainWords(name.replace(/\b(ltd|limited)\b\.?/i, 'limited').replace(/\b(inc|incorporated)\b\.?/i, 'inc'));
