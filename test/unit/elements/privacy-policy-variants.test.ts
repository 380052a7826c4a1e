import { expect, fixture, html } from '@open-wc/testing';
import type { Config } from '../../../src/config/types.js';
import { define } from '../../../src/elements/define-element.js';
import { PrivacyPolicy, type PolicyVariant } from '../../../src/elements/privacy-policy.js';
import { speak } from '../../../src/locales/localization.js';
import { inside, one, textOf } from './element-text.js';
import { startConsent, stopConsent } from './fake-consent.js';
import { configWithPolicy, processingOn, sampleConfig } from './sample-config.js';
import { waitUntil } from '../support/wait-until.js';

define('privacy-policy', PrivacyPolicy);

async function show(config: Config, variant: PolicyVariant): Promise<PrivacyPolicy> {
  startConsent(config);
  const policy = await fixture<PrivacyPolicy>(html`<privacy-policy variant=${variant}></privacy-policy>`);
  await waitUntil(() => policy.shadowRoot?.querySelector('.base'));
  return policy;
}

describe('<privacy-policy variant="summary">', () => {
  before(() => {
    document.documentElement.lang = 'fr';
  });
  afterEach(stopConsent);

  it('says who, why, on what basis, how long, the rights, and where to read more', async () => {
    const config = configWithPolicy([processingOn('legitimate-interest')], { url: '/confidentialite' });
    const policy = await show(config, 'summary');
    const text = textOf(one(policy, '.base'));
    expect(text).to.contain('Responsable : Bailleur Exemple.');
    expect(text)
      .to.contain('Gérer votre location.')
      .and.contain('Un intérêt légitime')
      .and.contain('La sécurité du site.');
    expect(text).to.contain('3 ans.');
    expect(text).to.contain('vous opposer à leur utilisation : écrivez à dpo@bailleur.example.');
    expect(text).not.to.contain('récupérer');
    expect(one<HTMLAnchorElement>(policy, 'a[href="/confidentialite"]').textContent).to.contain('complète');
    expect(inside(policy, 'nav, section')).to.be.empty;
    await expect(policy).to.be.accessible();
  });
});

describe('<privacy-policy variant="legal">', () => {
  afterEach(async () => {
    stopConsent();
    document.documentElement.lang = 'fr';
    await speak('fr');
  });

  it('names who publishes, who answers for it, who hosts, and the state of accessibility', async () => {
    const config: Config = {
      ...sampleConfig,
      landlord: {
        ...sampleConfig.landlord,
        legalForm: 'société anonyme d’HLM',
        capital: 191125568,
        registration: 'RCS Toulouse 412 259 715',
        vatNumber: 'FR00412259715',
        host: { name: 'Hébergeur', address: '2 rue du Serveur', phone: '01 02 03 04 05' },
        developer: { name: 'Atelier' },
        publicationDirector: { function: 'directrice générale' },
        accessibility: { conformity: 'partial', url: '/accessibilite' },
      },
    };
    const policy = await show(config, 'legal');
    const text = textOf(one(policy, '.base'));
    expect(text).to.contain('191 125 568 €').and.contain('RCS Toulouse').and.contain('FR00412259715');
    expect(text).to.contain('directrice générale').and.contain('2 rue du Serveur').and.contain('Atelier');
    expect(text).to.contain('Accessibilité : partiellement conforme');
    expect(text).to.contain('article 1-1 de la loi n° 2004-575 du 21 juin 2004');
    expect(one<HTMLAnchorElement>(policy, 'a[href^="tel:01"]').getAttribute('href')).to.equal('tel:0102030405');
    await expect(policy).to.be.accessible();
  });

  it('keeps the groups of a number in their order where the text runs from right to left', async () => {
    document.documentElement.lang = 'ar';
    await speak('ar');
    const landlord = { ...sampleConfig.landlord, registration: '412 259 715 RCS Toulouse' };
    const policy = await show({ ...sampleConfig, languages: ['fr', 'ar'], landlord }, 'legal');
    await waitUntil(() => textOf(one(policy, '.base')).includes('رقم التسجيل'));
    expect(one(policy, '.fact dd').textContent).to.contain('\u2068412 259 715 RCS Toulouse\u2069');
  });

  it('needs no privacy notice, and leaves out what the config does not say', async () => {
    const policy = await show(sampleConfig, 'legal');
    expect(inside(policy, 'h2').map(textOf)).to.deep.equal(['Éditeur du site']);
  });
});
