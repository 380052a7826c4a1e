import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { stub } from 'sinon';
import type { Config } from '../../../src/config/types.js';
import { recordOfReply } from '../../../src/consent/choose.js';
import { CookieTable } from '../../../src/elements/cookie-table.js';
import { JOURNAL_LIMITS } from '../../../src/elements/cookie-table-kept.js';
import { define } from '../../../src/elements/define-element.js';
import { append, LONGEST_JOURNAL, OLDEST_ENTRY } from '../../../src/journal/journal.js';
import { speak } from '../../../src/locales/localization.js';
import { inside, one, textOf } from './element-text.js';
import { startConsent, stopConsent } from './fake-consent.js';
import { essentialConfig, sampleConfig } from './sample-config.js';
import { waitUntil } from '../support/wait-until.js';

define('cookie-table', CookieTable);

/** The row of a cookie, by its name. */
function row(table: CookieTable, name: string): string[] {
  const found = inside(table, 'tbody tr').find((tr) => textOf(tr.querySelector('code')) === name);
  return [...(found?.children ?? [])].map((cell) => textOf(cell.querySelector(':scope > span:not(.label)')));
}

async function show(): Promise<CookieTable> {
  const table = await fixture<CookieTable>(html`<cookie-table></cookie-table>`);
  await waitUntil(() => table.shadowRoot?.querySelector('.base'));
  return table;
}

describe('<cookie-table>', () => {
  before(() => {
    document.documentElement.lang = 'fr';
  });
  afterEach(async () => {
    stopConsent();
    document.documentElement.lang = 'fr';
    await speak('fr');
    await setViewport({ width: 1280, height: 800 });
  });

  it('is a table with a caption and scoped headers for each category that has services', async () => {
    startConsent(sampleConfig);
    const table = await show();
    expect(inside(table, 'caption').map(textOf)).to.deep.equal([
      'Cookies : Fonctionnement',
      'Cookies : Statistiques',
      'Cookies : Vidéos et plans',
      'Ce que nous gardons de votre choix',
    ]);
    const headers = inside(table, 'table:first-of-type thead th').slice(0, 6);
    expect(headers.map(textOf)).to.deep.equal(['Nom', 'Émetteur', 'Finalité', 'Durée', 'Statut', 'Présence']);
    expect(inside(table, 'thead th:not([scope=col])')).to.be.empty;
    expect(inside(table, 'th[scope=rowgroup]').map(textOf)).to.deep.equal([
      'Espace locataire',
      'Matomo',
      'YouTube',
      'Plan du quartier',
    ]);
    await expect(table).to.be.accessible();
  });

  it('says who provides a service, from where, and links to their notice', async () => {
    startConsent(sampleConfig);
    const table = await show();
    const link = one<HTMLAnchorElement>(table, 'a[href^=http]');
    expect(link.href).to.equal('https://policies.google.com/privacy');
    expect(textOf(link.closest('p'))).to.equal('Google Ireland Limited (Irlande)Politique de confidentialité');
  });

  it('says the status that follows from the choice, and follows it', async () => {
    const consent = startConsent(sampleConfig, ['youtube']);
    const table = await show();
    expect(row(table, 'hidden')[4]).to.equal('toujours actif');
    expect(row(table, '_pk_id')[4]).to.equal('activé (sans consentement)');
    expect(row(table, 'YSC')[4]).to.equal('activé');
    await consent.choose({ youtube: false, matomo: false });
    await table.updateComplete;
    expect(row(table, 'YSC')[4]).to.equal('désactivé');
    expect(row(table, '_pk_id')[4]).to.equal('désactivé');
  });

  it('says what is seen on the device, and what cannot be', async () => {
    startConsent(sampleConfig);
    document.cookie = 'seen_1=1';
    const table = await show();
    expect(row(table, 'seen_*')[5]).to.equal('présent');
    expect(row(table, 'hidden')[5]).to.equal('ne peut pas être vu depuis cette page');
    expect(row(table, 'elsewhere')[5]).to.equal('ne peut pas être vu depuis cette page');
    expect(row(table, 'YSC')[5]).to.equal('ne peut pas être vu depuis cette page');
    expect(row(table, '_pk_id')[5]).to.equal('non vu');
    document.cookie = 'seen_1=; Max-Age=0';
    document.dispatchEvent(new Event('visibilitychange'));
    await table.updateComplete;
    expect(row(table, 'seen_*')[5]).to.equal('non vu');
  });

  it('lists the consent cookie and the journal by themselves, with the limits that hold', async () => {
    startConsent(sampleConfig);
    const table = await show();
    expect(row(table, 'eu-consent').slice(3, 5)).to.deep.equal(['400 jours au plus', 'dès votre réponse']);
    expect(row(table, 'loquet')[3]).to.equal('25 mois');
    expect(JOURNAL_LIMITS).to.deep.equal({ entries: LONGEST_JOURNAL, age: OLDEST_ENTRY });
  });

  it('sees the journal as soon as a choice is in it', async () => {
    startConsent(sampleConfig);
    const table = await show();
    await waitUntil(() => row(table, 'loquet')[5] === 'non vu');
    const record = recordOfReply(sampleConfig, new Set(), 'refuse-all', { id: 'x', at: new Date() });
    await append({ record, config: sampleConfig, language: 'fr' });
    await waitUntil(() => row(table, 'loquet')[5] === 'présent');
  });

  it('says that no consent is needed and lists no consent cookie when there is nothing to decide', async () => {
    startConsent(essentialConfig);
    const table = await show();
    expect(textOf(one(table, '.no-consent'))).to.equal('Ce site n’utilise aucun cookie qui demande votre accord.');
    expect(inside(table, 'code').map(textOf)).not.to.include('eu-consent');
    await expect(table).to.be.accessible();
  });

  it('leaves status and presence out where no consent runs', async () => {
    const table = await fixture<CookieTable>(html`<cookie-table .config=${sampleConfig}></cookie-table>`);
    await waitUntil(() => table.shadowRoot?.querySelector('table'));
    expect(inside(table, 'table:first-of-type thead th').slice(0, 4).map(textOf)).to.deep.equal([
      'Nom',
      'Émetteur',
      'Finalité',
      'Durée',
    ]);
    expect(inside(table, '[part~=status], [part~=presence]')).to.be.empty;
    await expect(table).to.be.accessible();
  });

  it('shows hostile strings as text', async () => {
    const hostile = '<img src=x onerror="window.hacked=1">';
    const [site] = sampleConfig.services;
    if (!site) throw new Error('no service');
    const config: Config = {
      ...sampleConfig,
      services: [
        {
          ...site,
          name: hostile,
          purpose: `${hostile} [clic](javascript:alert(1))`,
          provider: { name: hostile, privacyUrl: 'javascript:alert(1)' },
        },
      ],
    };
    startConsent(config);
    const table = await show();
    expect(inside(table, 'img, a')).to.be.empty;
    expect(textOf(one(table, 'th[scope=rowgroup]'))).to.equal(hostile);
  });

  it('says in one sentence that it cannot be shown when its config cannot be had', async () => {
    const error = stub(console, 'error');
    const table = await fixture<CookieTable>(html`<cookie-table config="/no-such-config.json"></cookie-table>`);
    await waitUntil(() => table.shadowRoot?.querySelector('p'));
    expect(textOf(one(table, 'p'))).to.equal('Cette information ne peut pas être affichée pour le moment.');
    expect(error.calledOnce).to.be.true;
    error.restore();
    await expect(table).to.be.accessible();
  });

  it('refuses a config that is not one', async () => {
    const error = stub(console, 'error');
    const wrong = { revision: '2026-11-22' } as Config;
    const table = await fixture<CookieTable>(html`<cookie-table .config=${wrong}></cookie-table>`);
    await waitUntil(() => table.shadowRoot?.querySelector('p'));
    expect(inside(table, 'table')).to.be.empty;
    expect(error.calledOnce).to.be.true;
    error.restore();
  });

  it('says so when the page’s config cannot be used', async () => {
    const table = await fixture<CookieTable>(html`<cookie-table></cookie-table>`);
    document.dispatchEvent(new CustomEvent('consent-error', { detail: { kind: 'config', message: 'no config' } }));
    await waitUntil(() => table.shadowRoot?.querySelector('[part=failure]'));
  });

  it('stays legible on a hostile page', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { all: revert; text-transform: uppercase; text-align: right; line-height: 0.5; white-space: nowrap; visibility: hidden }
       html { font-size: 62.5% } table, button, input { display: none !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
    startConsent(sampleConfig);
    const table = await fixture<CookieTable>(html`<cookie-table editable></cookie-table>`);
    await waitUntil(() => table.shadowRoot?.querySelector('table'));
    const { textTransform, textAlign, whiteSpace, visibility } = getComputedStyle(one(table, '.no-consent, .note'));
    expect([textTransform, textAlign, whiteSpace, visibility]).to.deep.equal(['none', 'start', 'normal', 'visible']);
    expect(parseFloat(getComputedStyle(one(table, '.base')).fontSize)).to.be.at.least(16);
    for (const control of inside(table, 'table, input, button')) expect(control.checkVisibility()).to.be.true;
    document.adoptedStyleSheets.pop();
  });

  it('waits for a page whose config is on its way', async () => {
    const table = await fixture<CookieTable>(html`<cookie-table></cookie-table>`);
    await aTimeout(0);
    expect(textOf(table.shadowRoot?.firstElementChild)).to.equal('');
    startConsent(sampleConfig);
    document.dispatchEvent(new CustomEvent('consent-ready', { detail: { record: undefined, granted: [] } }));
    await waitUntil(() => table.shadowRoot?.querySelector('table'));
  });

  it('never shows French first to readers of English, and marks what is French', async () => {
    document.documentElement.lang = 'en';
    startConsent(sampleConfig);
    const ready = oneEvent(window, 'lit-localize-status');
    const table = await fixture<CookieTable>(html`<cookie-table></cookie-table>`);
    expect(table.shadowRoot?.querySelector('table')).to.equal(null);
    await ready;
    await waitUntil(() => table.shadowRoot?.querySelector('table'));
    expect(textOf(inside(table, 'thead th')[1])).to.equal('Issuer');
    expect(inside(table, 'h2').map(textOf)).to.include('Videos and maps');
    expect(inside(table, 'th[scope=rowgroup] span[lang=fr]').map(textOf)).to.include('Espace locataire');
    expect(table.hasAttribute('lang')).to.be.false;
  });

  it('marks its language when it is not the page’s', async () => {
    document.documentElement.lang = 'de';
    startConsent({ ...sampleConfig, languages: ['fr'] });
    const table = await show();
    expect(table.lang).to.equal('fr');
  });

  it('puts the headings where the site wants them', async () => {
    startConsent(sampleConfig);
    const table = await fixture<CookieTable>(html`<cookie-table heading-level="4"></cookie-table>`);
    await waitUntil(() => table.shadowRoot?.querySelector('h4'));
    expect(inside(table, 'h2, h3')).to.be.empty;
  });

  for (const width of [320, 768, 1280]) {
    it(`does not scroll sideways at ${String(width)} pixels and stays accessible`, async () => {
      await setViewport({ width, height: 800 });
      startConsent(sampleConfig, ['youtube']);
      const table = await show();
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await expect(table).to.be.accessible();
    });
  }

  it('shows each cell’s header in cards, and keeps the roles of a table', async () => {
    await setViewport({ width: 360, height: 800 });
    startConsent(sampleConfig);
    const table = await show();
    const [label] = inside(table, 'td .label');
    expect(label?.checkVisibility()).to.be.true;
    expect(inside(table, '.label:not([aria-hidden=true])')).to.be.empty;
    expect(inside(table, 'table:not([role=table]), tr:not([role=row]), td:not([role=cell])')).to.be.empty;
  });
});
