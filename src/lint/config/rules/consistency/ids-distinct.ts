import { placed } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const idsDistinct: ConfigRule = {
  id: 'ids-distinct',
  family: 'consistency',
  severity: 'warning',
  standing: 'advice',
  demands: 'Ids differ by more than a letter.',
  sources: [{ cite: 'docs: data-consent names an id', url: 'README.md', confidence: 'verified' }],
  *check({ categories, services }) {
    const ids = [
      ...placed(categories, '/categories').map(({ item, pointer }) => ({ id: item.id, pointer })),
      ...placed(services, '/services').map(({ item, pointer }) => ({ id: item.id, pointer })),
    ];
    for (const [at, { id, pointer }] of ids.entries()) {
      const twin = ids.slice(0, at).find((other) => other.id !== id && alike(other.id, id));
      if (twin)
        yield {
          pointer: `${pointer}/id`,
          message: `"${id}" and "${twin.id}" differ by a hyphen or an s: one will be tagged for the other, and held or released wrongly; rename one`,
        };
    }
  },
};

const alike = (one: string, other: string) => bare(one) === bare(other);
const bare = (id: string) => id.replaceAll('-', '').replace(/s$/, '');
