import { expect } from '@open-wc/testing';
import { signal } from '../../../../src/gate/signals/piano.js';

const mode = (value: string) => ['consent.setMode', value];

describe('the signal to Piano Analytics', () => {
  beforeEach(() => {
    delete window._pac;
    delete window._paq;
  });

  it('opts out until granted, and sends nothing meanwhile', () => {
    signal({ audience: false }, true);
    expect(window._pac).to.deep.equal({ consentDefaultMode: 'opt-out', sendEventWhenOptout: false });
    expect(window._paq).to.deep.equal([mode('opt-out')]);
  });

  it('opts in at once for a valid choice', () => {
    signal({ audience: true }, true);
    expect(window._pac).to.deep.equal({ consentDefaultMode: 'opt-in', sendEventWhenOptout: false });
    expect(window._paq).to.deep.equal([mode('opt-in')]);
  });

  it('says each change', () => {
    for (const granted of [false, true, false]) signal({ audience: granted }, false);
    expect(window._paq).to.deep.equal([mode('opt-out'), mode('opt-in'), mode('opt-out')]);
  });

  it('leaves the page’s own configuration and commands', () => {
    window._pac = { site: 1, privacy: [['createMode', 'own', true]] };
    window._paq = [['setConfiguration', 'site', 1]];
    signal({ audience: true }, true);
    expect(window._pac).to.include({ site: 1, consentDefaultMode: 'opt-in' });
    expect(window._pac['privacy']).to.deep.equal([['createMode', 'own', true]]);
    expect(window._paq).to.deep.equal([['setConfiguration', 'site', 1], mode('opt-in')]);
  });
});
