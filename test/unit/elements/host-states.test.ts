import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { stub } from 'sinon';
import { HostStates } from '../../../src/elements/host-states.js';

class LampElement extends LitElement {
  static override properties = { lit: { type: Boolean } };
  declare lit: boolean;
  constructor() {
    super();
    new HostStates(this, () => ({ lit: this.lit, dark: !this.lit }));
  }
}
customElements.define('x-lamp', LampElement);

async function lamp(): Promise<LampElement> {
  const element = new LampElement();
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('states of an element', () => {
  it('are on and off for style sheets', async () => {
    const element = await lamp();
    expect([element.matches(':state(lit)'), element.matches(':state(dark)')]).to.deep.equal([false, true]);
    element.lit = true;
    await element.updateComplete;
    expect([element.matches(':state(lit)'), element.matches(':state(dark)')]).to.deep.equal([true, false]);
    expect(element.hasAttribute('data-state')).to.equal(false);
    element.remove();
  });

  it('are in an attribute where the browser has no custom states', async () => {
    const supports = stub(CSS, 'supports').returns(false);
    try {
      const element = await lamp();
      expect(element.matches('[data-state~=dark]:not([data-state~=lit])')).to.equal(true);
      element.lit = true;
      await element.updateComplete;
      expect(element.dataset['state']).to.equal('lit');
      element.remove();
    } finally {
      supports.restore();
    }
  });
});
