import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Config, Language } from '../../../src/config/types.js';
import { define } from '../../../src/elements/define-element.js';
import { PrivacyPolicy } from '../../../src/elements/privacy-policy.js';
import { speak } from '../../../src/locales/localization.js';
import { inside, one, textOf } from './element-text.js';
import { startConsent, stopConsent } from './fake-consent.js';
import { configWithPolicy, processingOn, sampleConfig } from './sample-config.js';
import { waitUntil } from '../support/wait-until.js';

define('privacy-policy', PrivacyPolicy);

async function show(config: Config, persons = ''): Promise<PrivacyPolicy> {
  startConsent(config);
  const policy = await fixture<PrivacyPolicy>(html`<privacy-policy persons=${persons}></privacy-policy>`);
  await waitUntil(() => policy.shadowRoot?.querySelector('.base'));
  return policy;
}

/** The section under a heading. */
function section(policy: PrivacyPolicy, id: string): string {
  return textOf(one(policy, `#${id}`).closest('section'));
}

/** What a card says under a name. */
function fact(policy: PrivacyPolicy, name: string): string {
  const found = inside(policy, '.fact').find((one) => textOf(one.querySelector('dt')) === name);
  return textOf(found?.querySelector('dd'));
}

const rights = (policy: PrivacyPolicy) => inside(policy, '#rights ~ dl dt').map(textOf);

describe('<privacy-policy>', () => {
  before(() => {
    document.documentElement.lang = 'fr';
  });
  afterEach(async () => {
    stopConsent();
    document.documentElement.lang = 'fr';
    await speak('fr');
    await setViewport({ width: 1280, height: 800 });
  });

  it('draws a long notice ten processings at a time, so that a click in between is answered', async () => {
    const processings = Array.from({ length: 25 }, (_, at) => ({ ...processingOn('contract'), id: `p${String(at)}` }));
    startConsent(configWithPolicy(processings));
    const policy = await fixture<PrivacyPolicy>(html`<privacy-policy></privacy-policy>`);
    const drawn: number[] = [];
    const count = () => drawn.push(inside(policy, '#processings ~ .cards > *').length);
    new MutationObserver(count).observe(policy.shadowRoot!, { childList: true, subtree: true });
    await waitUntil(() => drawn.at(-1) === 25);
    expect([...new Set(drawn)]).to.deep.equal([10, 20, 25]);
  });

  it('has a heading with an id for each section, and a contents list that names them all', async () => {
    const policy = await show(configWithPolicy([processingOn('contract')], { security: 'Mot de passe.' }));
    const ids = inside(policy, 'section > h2').map(({ id }) => id);
    expect(ids).to.deep.equal([
      'controller',
      'dpo',
      'processings',
      'rights',
      'exercise',
      'transfers',
      'security',
      'automated-decisions',
      'cookies',
    ]);
    expect(inside(policy, 'nav a').map((link) => link.dataset['target'])).to.deep.equal(ids);
    await expect(policy).to.be.accessible();
  });

  it('says what is done with data, in words', async () => {
    const policy = await show(
      configWithPolicy([
        processingOn('contract', {
          legalBasisDetail: 'votre bail',
          source: { origin: 'La CAF', public: false },
          mandatory: true,
          consequence: 'Sans elles, pas de bail.',
        }),
      ]),
    );
    expect(fact(policy, 'Base légale')).to.equal(
      'Le contrat avec vous, ou sa préparation à votre demande : votre bail (RGPD, article 6.1.b)',
    );
    expect(fact(policy, 'Personnes concernées')).to.equal('locataires');
    expect(fact(policy, 'Durée')).to.equal('3 ans. Puis 5 ans dans une archive à accès limité.');
    expect(fact(policy, 'Origine des données')).to.equal('La CAF Cette source n’est pas publique.');
    expect(fact(policy, 'Faut-il les donner ?')).to.equal('Oui. Sans elles, pas de bail.');
  });

  it('gives the rights that follow from the legal bases, and no other', async () => {
    const always = ['Accès', 'Rectification', 'Effacement', 'Limitation'];
    const contract = await show(configWithPolicy([processingOn('contract')]));
    expect(rights(contract)).to.deep.equal([...always, 'Portabilité', 'Après votre mort']);
    expect(inside(contract, '#objection')).to.be.empty;

    const obligation = await show(configWithPolicy([processingOn('legal-obligation')]));
    expect(rights(obligation)).to.deep.equal([...always, 'Après votre mort']);
    expect(section(obligation, 'rights')).to.contain('Ne peuvent pas être effacées');

    const consent = await show(configWithPolicy([processingOn('consent')]));
    expect(rights(consent)).to.include('Retrait du consentement');
  });

  it('brings objection out apart, with the processings that it holds for', async () => {
    const policy = await show(configWithPolicy([processingOn('contract'), processingOn('legitimate-interest')]));
    const box = one(policy, '[part=objection]');
    expect(textOf(box)).to.contain('Cela vaut pour : Traitement legitimate-interest.');
    expect(rights(policy)).not.to.include('Vous pouvez vous opposer');
    await expect(policy).to.be.accessible();
  });

  it('shows the processings of some persons only, and their rights', async () => {
    const config = configWithPolicy(
      [
        processingOn('contract', { processors: ['host'] }),
        processingOn('public-task', { persons: ['applicant'], processors: ['snc'] }),
      ],
      {
        processors: [
          { id: 'host', name: 'Hébergeur', role: 'Héberge.' },
          { id: 'snc', name: 'Registre', role: 'Tient le registre.' },
          { id: 'all', name: 'Partout', role: 'Aide partout.' },
        ],
      },
    );
    const policy = await show(config, 'tenant visitor');
    expect(inside(policy, 'article h3').map(textOf)).to.deep.equal(['Traitement contract']);
    expect(inside(policy, '#objection')).to.be.empty;
    expect(section(policy, 'processors')).to.contain('Hébergeur').and.contain('Partout').and.not.contain('Registre');
    policy.persons = 'applicant';
    await policy.updateComplete;
    expect(inside(policy, 'article h3').map(textOf)).to.deep.equal(['Traitement public-task']);
    expect(rights(policy)).not.to.include('Portabilité');
  });

  it('says how to exercise rights, and where to complain', async () => {
    const policy = await show(configWithPolicy([processingOn('contract')]));
    const text = section(policy, 'exercise');
    expect(text).to.contain('dpo@bailleur.example');
    expect(text).to.contain('dans un délai d’un mois').and.contain('gratuit');
    expect(text).to.contain('3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07');
    expect(inside(policy, 'a[href="https://www.cnil.fr/fr/plaintes"]')).to.have.length(1);
  });

  const punctuated: Partial<Record<Language, string[]>> = {
    fr: ['(États-Unis)\u00a0: cadre', 'à votre demande\u00a0: le bail', 'Traitement contract, Traitement consent'],
    en: ['(United States): EU', 'at your request: le bail', 'Traitement contract, Traitement consent'],
    ar: ['(الولايات المتحدة): إطار', 'بطلب منكم: le bail', 'Traitement contract، Traitement consent'],
  };
  for (const [language, texts] of Object.entries(punctuated)) {
    it(`writes colons and commas as the language does, in ${language}`, async () => {
      document.documentElement.lang = language;
      await speak(language);
      const policy = await show({
        ...configWithPolicy([processingOn('contract', { legalBasisDetail: 'le bail' }), processingOn('consent')], {
          transfers: [{ id: 'us', recipient: 'Google LLC', country: 'US', safeguard: 'data-privacy-framework' }],
        }),
        languages: ['fr', 'en', 'ar'],
      });
      for (const text of texts)
        await waitUntil(
          () =>
            one(policy, '.base')
              .textContent.replace(/[ \n]+/g, ' ')
              .includes(text),
          text,
        );
    });
  }

  it('says what there is of transfers and of decisions by machines, and when there is none', async () => {
    const none = await show(configWithPolicy([processingOn('contract')]));
    expect(section(none, 'transfers')).to.contain('ne sont pas envoyées hors de l’Espace économique européen');
    expect(section(none, 'automated-decisions')).to.contain('Aucune décision');
    const some = await show(
      configWithPolicy([processingOn('contract')], {
        transfers: [{ id: 'us', recipient: 'Google LLC', country: 'US', safeguard: 'data-privacy-framework' }],
        automatedDecisions: 'Un score classe les demandes.',
      }),
    );
    expect(section(some, 'transfers')).to.contain('Google LLC (États-Unis) : cadre de protection des données');
    expect(section(some, 'automated-decisions')).to.contain('Un score').and.contain('qu’une personne revoie');
  });

  it('gives the essence of a joint arrangement', async () => {
    const policy = await show(
      configWithPolicy([processingOn('public-task', { controller: 'mairie' })], {
        controllers: [
          { id: 'bailleur', name: 'Bailleur' },
          { id: 'mairie', name: 'Mairie' },
        ],
        joint: { controllers: ['bailleur', 'mairie'], essence: 'Le bailleur répond.', contact: 'Écrivez au bailleur.' },
      }),
    );
    expect(section(policy, 'controller')).to.contain('Le bailleur répond.').and.contain('Écrivez au bailleur.');
    expect(fact(policy, 'Responsable')).to.equal('Mairie');
  });

  it('opens the preferences, and has room for the cookie table', async () => {
    const policy = await show(configWithPolicy([processingOn('contract')]));
    expect(textOf(one(policy, '[data-consent-action=open]'))).to.equal('Gérer mes cookies');
    expect(section(policy, 'cookies')).to.contain('« Vidéos et plans »').and.contain('13 mois').and.contain('1 mois');
    expect(inside(policy, 'slot[name=cookies]')).to.have.length(1);
  });

  it('says in one sentence that there is no notice', async () => {
    const policy = await show(sampleConfig);
    expect(textOf(one(policy, '[part=failure]'))).to.equal(
      'Ce site n’a pas encore publié sa politique de confidentialité.',
    );
    expect(inside(policy, 'section, nav')).to.be.empty;
    await expect(policy).to.be.accessible();
  });

  it('shows hostile strings as text', async () => {
    const hostile = '<script>window.hacked=1</script>';
    const policy = await show(
      configWithPolicy([processingOn('contract', { title: hostile, purpose: '[clic](javascript:alert(1))' })]),
    );
    expect(inside(policy, 'script, a[href^=javascript]')).to.be.empty;
    expect(textOf(one(policy, 'article h3'))).to.equal(hostile);
  });

  it('copies the address of the data protection officer and says so', async () => {
    const policy = await show(configWithPolicy([processingOn('contract')]));
    const written: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    policy.requestUpdate();
    await policy.updateComplete;
    one(policy, '[part~=copy]').click();
    await waitUntil(() => textOf(one(policy, '[role=status]')) === 'Adresse copiée.');
    expect(written).to.deep.equal(['dpo@bailleur.example']);
  });

  for (const width of [320, 1280]) {
    it(`does not scroll sideways at ${String(width)} pixels`, async () => {
      await setViewport({ width, height: 800 });
      const policy = await show(configWithPolicy([processingOn('public-task'), processingOn('consent')]));
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await expect(policy).to.be.accessible();
    });
  }
});
