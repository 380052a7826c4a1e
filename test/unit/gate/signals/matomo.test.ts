import { expect } from '@open-wc/testing';
import { signal } from '../../../../src/gate/signals/matomo.js';
import { FakeMatomo } from './fake-matomo.js';

const view = ['trackPageView'];
const event = (name: string) => ['trackEvent', name];
const require = ['requireConsent'];
const give = ['setConsentGiven'];

const queue = () => window._paq as unknown[][];
const push = (...commands: unknown[][]) => window._paq!.push(...commands);

beforeEach(() => {
  delete window._paq;
});

describe('the signal to a Matomo that waits for consent', () => {
  it('requires consent before anything else', () => {
    signal({ consent: false }, true);
    expect(queue()).to.deep.equal([require]);
  });

  it('goes before what the page has queued already', () => {
    window._paq = [view, ['enableLinkTracking']];
    signal({ consent: false }, true);
    expect(queue()).to.deep.equal([require, view, ['enableLinkTracking']]);
  });

  it('gives it at once for a valid choice, and drops nothing', () => {
    window._paq = [event('search'), view];
    signal({ consent: true }, true);
    expect(queue()).to.deep.equal([require, give, event('search'), view]);
  });

  it('drops what happened while it was refused, but for the page on which the visitor agrees', () => {
    signal({ consent: false }, true);
    push(['setSiteId', '1'], view, event('before'), ['setCustomUrl', '/two'], ['trackPageView', 'two'], event('later'));
    signal({ consent: true }, false);
    expect(queue()).to.deep.equal([
      require,
      give,
      ['setSiteId', '1'],
      ['setCustomUrl', '/two'],
      ['trackPageView', 'two'],
    ]);
    expect(new FakeMatomo().sent).to.deep.equal(['trackPageView two']);
  });

  it('sends nothing when consent is withdrawn before Matomo has arrived', () => {
    signal({ consent: true }, true);
    push(view);
    signal({ consent: false }, false);
    const matomo = new FakeMatomo();
    push(event('later'));
    expect(matomo.sent).to.deep.equal([]);
    expect(matomo.heard.map(([name]) => name)).not.to.include('setConsentGiven');
  });

  it('holds a Matomo that runs before the answer, and lets it go on with the answer', () => {
    signal({ consent: false }, true);
    push(view);
    const matomo = new FakeMatomo();
    expect(matomo.sent).to.deep.equal([]);
    signal({ consent: true }, false);
    push(event('later'));
    expect(matomo.sent).to.deep.equal(['trackPageView', 'trackEvent later']);
  });

  it('stops a running Matomo', () => {
    signal({ consent: true }, true);
    const matomo = new FakeMatomo();
    matomo.heard.length = 0;
    signal({ consent: false }, false);
    matomo.followLink();
    expect(matomo.heard).to.deep.equal([['disableCookies'], require]);
    expect(matomo.sent).to.deep.equal([]);
  });

  it('stops a running Matomo although another tool had it remember a consent', () => {
    signal({ consent: true }, true);
    const matomo = new FakeMatomo({ remembered: true });
    signal({ consent: false }, false);
    matomo.followLink();
    expect(matomo.sent).to.deep.equal([]);
  });

  it('never sends what happened after a withdrawal, also not with the next consent', () => {
    signal({ consent: true }, true);
    const matomo = new FakeMatomo();
    signal({ consent: false }, false);
    push(event('refused'));
    matomo.followLink();
    signal({ consent: true }, false);
    push(event('later'));
    expect(matomo.sent).to.deep.equal([]);
  });

  it('leaves no cookie of its own making to remember the answer', () => {
    signal({ consent: true }, true);
    const matomo = new FakeMatomo();
    signal({ consent: false }, false);
    const names = matomo.heard.map(([name]) => name);
    for (const name of ['rememberConsentGiven', 'forgetConsentGiven', 'optUserOut']) expect(names).not.to.include(name);
  });
});

describe('the signal to a Matomo that is exempt', () => {
  it('measures with a cookie of 13 months at most', () => {
    signal({ 'opt-out': true }, true);
    expect(queue()).to.deep.equal([['setVisitorCookieTimeout', 33_955_200]]);
    for (let month = 0; month < 12; month++) {
      const end = new Date(Date.UTC(2026, month + 13));
      expect(33_955_200).to.be.at.most((Number(end) - Date.UTC(2026, month)) / 1000);
    }
    push(view);
    expect(new FakeMatomo().sent).to.deep.equal(['trackPageView']);
  });

  it('sends nothing of a visitor who has objected', () => {
    signal({ 'opt-out': false }, true);
    push(view, event('later'));
    expect(new FakeMatomo().sent).to.deep.equal([]);
  });

  it('stops when the visitor objects, until the next page', () => {
    signal({ 'opt-out': true }, true);
    const matomo = new FakeMatomo();
    signal({ 'opt-out': false }, false);
    push(event('refused'));
    matomo.followLink();
    signal({ 'opt-out': true }, false);
    push(event('later'));
    expect(matomo.sent).to.deep.equal([]);
  });

  it('measures again when the objection is lifted before Matomo has arrived', () => {
    signal({ 'opt-out': false }, true);
    push(['setSiteId', '1'], event('refused'), view);
    signal({ 'opt-out': true }, false);
    expect(new FakeMatomo().sent).to.deep.equal(['trackPageView']);
  });
});
