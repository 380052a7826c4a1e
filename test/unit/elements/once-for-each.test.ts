import { expect } from '@open-wc/testing';
import { onceForEach } from '../../../src/elements/once-for-each.js';

describe('onceForEach', () => {
  it('makes a value once for each key', () => {
    const asked: string[] = [];
    const shout = onceForEach((key) => {
      asked.push(key);
      return key.toUpperCase();
    });
    expect(['fr', 'ar', 'fr'].map(shout)).to.deep.equal(['FR', 'AR', 'FR']);
    expect(asked).to.deep.equal(['fr', 'ar']);
  });
});
