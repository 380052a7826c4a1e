import { expect, fixture, html } from '@open-wc/testing';
import { stub } from 'sinon';
import { CookieTable } from '../../../src/elements/cookie-table.js';
import { define } from '../../../src/elements/define-element.js';
import { inside, one, textOf } from './element-text.js';
import { startConsent, stopConsent } from './fake-consent.js';
import { essentialConfig, sampleConfig } from './sample-config.js';
import { waitUntil } from '../support/wait-until.js';

define('cookie-table', CookieTable);

async function show(): Promise<CookieTable> {
  const table = await fixture<CookieTable>(html`<cookie-table editable></cookie-table>`);
  await waitUntil(() => table.shadowRoot?.querySelector('.base'));
  return table;
}

/** A switch, by its label. */
function control(table: CookieTable, label: string): HTMLInputElement {
  const found = inside(table, 'label').find((one) => textOf(one).startsWith(label));
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no switch "${label}"`);
  return input;
}

const state = (input: HTMLInputElement) => textOf(input.parentElement?.querySelector('.switch-state'));

async function flip(table: CookieTable, label: string): Promise<HTMLInputElement> {
  control(table, label).click();
  await table.updateComplete;
  return control(table, label);
}

async function save(table: CookieTable): Promise<string> {
  one(table, '[part~=save]').click();
  await waitUntil(() => textOf(one(table, '[role=status]')));
  return textOf(one(table, '[role=status]'));
}

describe('<cookie-table editable>', () => {
  before(() => {
    document.documentElement.lang = 'fr';
  });
  afterEach(stopConsent);

  it('has a switch for each service that can be refused, in words as well', async () => {
    startConsent(sampleConfig, ['youtube']);
    const table = await show();
    expect(inside<HTMLInputElement>(table, 'input[role=switch]')).to.have.length(3);
    expect(control(table, 'Autoriser YouTube').checked).to.be.true;
    expect(state(control(table, 'Autoriser YouTube'))).to.equal('activé');
    expect(state(control(table, 'Autoriser Plan'))).to.equal('désactivé');
    expect(control(table, 'Autoriser Matomo').checked).to.be.true;
    expect(inside(table, 'label').map(textOf).join()).not.to.include('Espace locataire');
    await expect(table).to.be.accessible();
  });

  it('is mixed for a category that is partly granted, and sets all of it', async () => {
    startConsent(sampleConfig, ['youtube']);
    const table = await show();
    const category = control(table, 'Tout autoriser');
    expect(category.indeterminate).to.be.true;
    expect(state(category)).to.equal('activé en partie');
    expect((await flip(table, 'Tout autoriser')).indeterminate).to.be.false;
    expect(control(table, 'Autoriser Plan').checked).to.be.true;
    await flip(table, 'Tout autoriser');
    expect(control(table, 'Autoriser YouTube').checked).to.be.false;
  });

  it('changes nothing before it is saved', async () => {
    const consent = startConsent(sampleConfig);
    const table = await show();
    const input = await flip(table, 'Autoriser YouTube');
    expect(state(input)).to.equal('activé (à enregistrer)');
    expect(consent.chosen).to.be.empty;
    expect(consent.isGranted('youtube')).to.be.false;
  });

  it('saves every answer at once and says so once, politely', async () => {
    const consent = startConsent(sampleConfig);
    const table = await show();
    await flip(table, 'Autoriser YouTube');
    await flip(table, 'Autoriser Matomo');
    expect(await save(table)).to.equal('Vos choix sont enregistrés.');
    expect(consent.chosen).to.deep.equal([{ matomo: false, youtube: true, plan: false }]);
    expect(state(control(table, 'Autoriser YouTube'))).to.equal('activé');
    await expect(table).to.be.accessible();
  });

  it('says when the browser kept nothing', async () => {
    const consent = startConsent(sampleConfig);
    consent.onChoose = () => {
      document.dispatchEvent(new CustomEvent('consent-error', { detail: { kind: 'storage', message: 'no cookies' } }));
    };
    expect(await save(await show())).to.contain('cette page seulement');
  });

  it('says when nothing could be saved, and keeps the draft', async () => {
    const error = stub(console, 'error');
    const consent = startConsent(sampleConfig);
    consent.onChoose = () => {
      throw new RangeError('unknown');
    };
    const table = await show();
    await flip(table, 'Autoriser YouTube');
    expect(await save(table)).to.equal('Vos choix n’ont pas pu être enregistrés.');
    expect(control(table, 'Autoriser YouTube').checked).to.be.true;
    error.restore();
  });

  it('has nothing to save where there is nothing to decide', async () => {
    startConsent(essentialConfig);
    const table = await show();
    expect(inside(table, 'input, button')).to.be.empty;
  });

  it('submits nothing', async () => {
    startConsent(sampleConfig);
    const table = await show();
    expect(inside<HTMLButtonElement>(table, 'button').map(({ type }) => type)).to.deep.equal(['button']);
  });

  it('has targets of 44 pixels', async () => {
    startConsent(sampleConfig);
    const table = await show();
    for (const target of inside(table, 'label, button')) {
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
