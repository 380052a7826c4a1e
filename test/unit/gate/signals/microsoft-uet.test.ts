import { expect } from '@open-wc/testing';
import { signal } from '../../../../src/gate/signals/microsoft-uet.js';

const command = (how: string, state: string) => ['consent', how, { ad_storage: state }];

describe('the signal to Microsoft UET', () => {
  beforeEach(() => {
    delete window.uetq;
  });

  it('denies by default, then says what is', () => {
    signal({ ad_storage: false }, true);
    signal({ ad_storage: true }, false);
    signal({ ad_storage: false }, false);
    expect(window.uetq).to.deep.equal([
      ...command('default', 'denied'),
      ...command('update', 'denied'),
      ...command('update', 'granted'),
      ...command('update', 'denied'),
    ]);
  });

  it('tells a valid choice at once', () => {
    signal({ ad_storage: true }, true);
    expect(window.uetq).to.deep.equal([...command('default', 'denied'), ...command('update', 'granted')]);
  });

  it('puts the default before what the page has queued already', () => {
    window.uetq = ['event', 'page_view', {}];
    signal({ ad_storage: false }, true);
    expect(window.uetq).to.deep.equal([
      ...command('default', 'denied'),
      'event',
      'page_view',
      {},
      ...command('update', 'denied'),
    ]);
  });

  it('tells a UET that runs already', () => {
    const heard: unknown[] = [];
    window.uetq = { push: (...told) => heard.push(...told) };
    signal({ ad_storage: false }, true);
    expect(heard).to.deep.equal(command('update', 'denied'));
  });
});
