import type { LegalBasis, Processing } from '../config/types.js';

/** A right of the persons concerned (GDPR articles 7(3), 15 to 22; loi n° 78-17, article 85). */
export type RightName =
  'access' | 'directives' | 'erasure' | 'objection' | 'portability' | 'rectification' | 'restriction' | 'withdrawal';

/** A right, with the processings that give it; none for a right that does not depend on the legal basis. */
export interface Right {
  name: RightName;
  processings: readonly Processing[];
}

/** The legal bases that a right follows from; the others follow from any. */
const basesOf: Partial<Record<RightName, readonly LegalBasis[]>> = {
  objection: ['public-task', 'legitimate-interest'],
  portability: ['consent', 'contract'],
  withdrawal: ['consent'],
};

const order: readonly RightName[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'withdrawal',
  'objection',
  'directives',
];

/** The rights that follow from the legal bases of some processings. */
export function rightsFrom(processings: readonly Processing[]): Right[] {
  return order.flatMap((name) => {
    const bases = basesOf[name];
    const concerned = bases ? processings.filter(({ legalBasis }) => bases.includes(legalBasis)) : [];
    return bases && !concerned.length ? [] : [{ name, processings: concerned }];
  });
}

/** The processings whose data cannot be erased as long as a law or a public task needs them (GDPR article 17(3)(b)). */
export function erasureLimits(processings: readonly Processing[]): Processing[] {
  return processings.filter(({ legalBasis }) => legalBasis === 'legal-obligation' || legalBasis === 'public-task');
}
