import { expect } from '@open-wc/testing';
import type { LegalBasis } from '../../../src/config/types.js';
import { erasureLimits, rightsFrom, type RightName } from '../../../src/elements/policy-rights.js';
import { processingOn } from './sample-config.js';

const always: RightName[] = ['access', 'rectification', 'erasure', 'restriction', 'directives'];

const more: Record<LegalBasis, RightName[]> = {
  consent: ['portability', 'withdrawal'],
  contract: ['portability'],
  'legal-obligation': [],
  'legitimate-interest': ['objection'],
  'public-task': ['objection'],
  'vital-interests': [],
};

describe('rightsFrom', () => {
  for (const [basis, names] of Object.entries(more) as [LegalBasis, RightName[]][]) {
    it(`gives what follows from ${basis}, and no more`, () => {
      const rights = rightsFrom([processingOn(basis)]).map(({ name }) => name);
      expect(rights).to.have.members([...always, ...names]);
    });
  }

  it('names the processings that give a right', () => {
    const rights = rightsFrom([processingOn('contract'), processingOn('public-task'), processingOn('consent')]);
    const portability = rights.find(({ name }) => name === 'portability');
    expect(portability?.processings.map(({ id }) => id)).to.deep.equal(['contract', 'consent']);
  });
});

describe('erasureLimits', () => {
  it('are legal obligations and public tasks', () => {
    const all = (Object.keys(more) as LegalBasis[]).map((basis) => processingOn(basis));
    expect(erasureLimits(all).map(({ id }) => id)).to.have.members(['legal-obligation', 'public-task']);
  });
});
