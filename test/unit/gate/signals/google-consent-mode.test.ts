import { expect } from '@open-wc/testing';
import { signal } from '../../../../src/gate/signals/google-consent-mode.js';

/** What Google's tags find in the queue: a command is an `arguments` object, as a list here; anything else is data. */
function queued(): unknown[] {
  return window.dataLayer!.map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]' ? [...(entry as IArguments)] : entry,
  );
}

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
};
const opening = [
  ['consent', 'default', denied],
  ['set', 'url_passthrough', false],
  ['set', 'ads_data_redaction', true],
];
const update = (state: object) => [['consent', 'update', state], { event: 'consent_update', ...state }];

describe('the signal to Google Consent Mode', () => {
  beforeEach(() => {
    delete window.dataLayer;
  });

  it('denies by one default, then says nothing until something is granted', () => {
    signal({ analytics_storage: false }, true);
    expect(queued()).to.deep.equal(opening);
  });

  it('denies a further declared type by default, and leaves the other further types alone', () => {
    signal({ functionality_storage: false }, true);
    expect(queued()[0]).to.deep.equal(['consent', 'default', { ...denied, functionality_storage: 'denied' }]);
  });

  it('tells a valid choice at once, right after the default', () => {
    signal({ analytics_storage: true, ad_storage: false }, true);
    expect(queued()).to.deep.equal([...opening, ...update({ ...denied, analytics_storage: 'granted' })]);
  });

  it('names what is granted and what is denied at each change', () => {
    signal({ analytics_storage: false, ad_storage: false }, true);
    signal({ analytics_storage: true, ad_storage: false }, false);
    signal({ analytics_storage: false, ad_storage: false }, false);
    expect(queued()).to.deep.equal([
      ...opening,
      ...update({ ...denied, analytics_storage: 'granted' }),
      ...update(denied),
    ]);
  });

  it('goes before what the page has queued already: a default after `config` would be too late', () => {
    window.dataLayer = [['js'], ['config', 'G-1'], { 'gtm.start': 1, event: 'gtm.js' }, null];
    signal({ analytics_storage: false }, true);
    expect(queued()).to.deep.equal([...opening, ['js'], ['config', 'G-1'], { 'gtm.start': 1, event: 'gtm.js' }, null]);
  });

  it('gives no second default: what the page gave is updated at once', () => {
    const gtag = function () {
      // eslint-disable-next-line prefer-rest-params -- as in Google's snippet
      (window.dataLayer ??= []).push(arguments);
    } as (...command: unknown[]) => void;
    gtag('consent', 'default', { analytics_storage: 'granted' });
    signal({ analytics_storage: false }, true);
    expect(queued().filter((entry) => Array.isArray(entry) && entry[1] === 'default')).to.have.length(1);
    expect(queued().slice(-2)).to.deep.equal(update(denied));
  });

  it('keeps in the queue what was said: a later change does not alter an earlier entry', () => {
    signal({ analytics_storage: true }, true);
    signal({ analytics_storage: false }, false);
    expect(queued()[0]).to.deep.equal(opening[0]);
    expect(queued().slice(3, 5)).to.deep.equal(update({ ...denied, analytics_storage: 'granted' }));
  });
});
