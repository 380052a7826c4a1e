import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../../src/elements/define-element.js';
import { PrivacyPolicy } from '../../../src/elements/privacy-policy.js';
import { one } from './element-text.js';
import { startConsent, stopConsent } from './fake-consent.js';
import { configWithPolicy, processingOn } from './sample-config.js';
import { waitUntil } from '../support/wait-until.js';

define('privacy-policy', PrivacyPolicy);

async function show(): Promise<PrivacyPolicy> {
  startConsent(configWithPolicy([processingOn('contract'), processingOn('consent')]));
  const policy = await fixture<PrivacyPolicy>(html`<privacy-policy></privacy-policy>`);
  await waitUntil(() => policy.shadowRoot?.querySelector('nav'));
  return policy;
}

const focused = (policy: PrivacyPolicy) => policy.shadowRoot?.activeElement?.id;

describe('deep links into a shadow root', () => {
  before(() => {
    document.documentElement.lang = 'fr';
  });
  afterEach(() => {
    stopConsent();
    history.replaceState(null, '', location.pathname + location.search);
    window.scrollTo(0, 0);
  });

  it('lead to the heading on load', async () => {
    history.replaceState(null, '', '#cookies');
    const policy = await show();
    await waitUntil(() => focused(policy) === 'cookies');
    expect(one(policy, '#cookies').getBoundingClientRect().top).to.be.within(0, window.innerHeight);
    expect(window.scrollY).to.be.above(0);
  });

  it('lead to a processing when the fragment changes', async () => {
    const policy = await show();
    location.hash = 'processing-consent';
    await waitUntil(() => focused(policy) === 'processing-consent');
  });

  it('follow a click in the contents list, and the address says where', async () => {
    const policy = await show();
    one(policy, 'nav [data-target=rights]').click();
    await waitUntil(() => location.hash === '#rights');
    expect(focused(policy)).to.equal('rights');
  });

  it('do not follow the page’s <base>', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/elsewhere/';
    const policy = await show();
    expect(new URL(one<HTMLAnchorElement>(policy, 'nav [data-target=rights]').href).pathname).to.equal(
      location.pathname,
    );
    base.remove();
  });

  it('leave the address alone on pages that route by fragment', async () => {
    history.replaceState(null, '', '#/confidentialite');
    const policy = await show();
    one(policy, 'nav [data-target=rights]').click();
    expect(focused(policy)).to.equal('rights');
    expect(location.hash).to.equal('#/confidentialite');
  });

  it('yield to an element of the page with the same id', async () => {
    const own = await fixture(html`<p id="cookies">À nous</p>`);
    history.replaceState(null, '', '#cookies');
    const policy = await show();
    await policy.updateComplete;
    expect(focused(policy)).to.equal(undefined);
    one(policy, 'nav [data-target=cookies]').click();
    expect(focused(policy)).to.equal('cookies');
    own.remove();
  });

  it('survive a malformed fragment', async () => {
    history.replaceState(null, '', '#%E0%A4%A');
    const policy = await show();
    expect(focused(policy)).to.equal(undefined);
  });
});
