import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { Config } from '../../../src/config/types.js';
import { ConsentPlaceholder } from '../../../src/elements/consent-placeholder.js';
import { inside, one } from './element-text.js';
import { startConsent } from './fake-consent.js';
import { configWithPolicy, processingOn } from './sample-config.js';
import { waitUntil } from '../support/wait-until.js';

/** Shows an element in one of the situations that its documentation speaks of, and gives it once it is there. */
export type Scene = () => Promise<HTMLElement>;

const policyConfig: Config = configWithPolicy([processingOn('public-task'), processingOn('consent')], {
  url: '/confidentialite',
  changes: [{ date: '2026-11-20', text: 'Un prestataire de plus.' }],
  controllers: [
    { id: 'bailleur', name: 'Bailleur Exemple' },
    { id: 'mairie', name: 'Mairie' },
  ],
});

/** Without consent on the page the element has no config: `failed`. */
const broken = { revision: 'hier' };

async function shown<Shown extends HTMLElement>(element: Shown, selector: string): Promise<Shown> {
  const there = () => element.shadowRoot?.querySelector(selector);
  await waitUntil(there, `${element.localName} ${selector}`);
  if (element instanceof LitElement) await element.updateComplete;
  return element;
}

async function add<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): Promise<HTMLElementTagNameMap[Tag]> {
  const box = await fixture(html`<div></div>`);
  const element = document.createElement(tag);
  box.append(element);
  return element;
}

function startAsking(granted: string[] = []): void {
  Object.assign(startConsent(policyConfig, granted), { asking: true });
}

async function preferences(): Promise<HTMLElement> {
  startAsking(['plan']);
  const banner = await shown(await add('consent-banner'), '.banner');
  await banner.openPreferences();
  return shown(banner, 'dialog[open]');
}

async function table(): Promise<HTMLElement> {
  document.cookie = 'seen_1=1; Path=/';
  startConsent(policyConfig, ['plan']);
  const element = await add('cookie-table');
  element.setAttribute('editable', '');
  return shown(element, '.base');
}

async function withoutConfig(tag: 'cookie-table' | 'privacy-policy'): Promise<HTMLElement> {
  const element = await add(tag);
  Object.assign(element, { config: broken });
  return shown(element, '[part=failure]');
}

async function placeholder(service: string): Promise<HTMLElement> {
  startConsent(policyConfig);
  const box = await fixture(html`<div style="width: 600px"></div>`);
  const frame = document.createElement('iframe');
  frame.dataset['consent'] = service;
  frame.width = '560';
  frame.height = '315';
  box.append(frame);
  ConsentPlaceholder.replace(frame, () => undefined);
  return shown(frame.previousElementSibling as HTMLElement, '.placeholder');
}

/** Element → situations that together show every part, slot and state of it. */
export const scenes: Record<string, Record<string, Scene>> = {
  'consent-banner': {
    asking: async () => {
      startAsking();
      return shown(await add('consent-banner'), '.banner');
    },
    'asked again': async () => {
      const record = { v: 1, id: 'x', at: '2025-11-22T09:00:00Z', rev: '2025-11-01', how: 'custom', choices: {} };
      Object.assign(startConsent(policyConfig), { asking: true, record });
      return shown(await add('consent-banner'), '[part=changed]');
    },
    preferences,
    saved: async () => {
      const banner = await preferences();
      one(banner, 'dialog [part~=save]').click();
      await waitUntil(() => one(banner, '[part=status]').textContent);
      return banner;
    },
    'reload offered': async () => {
      startConsent(policyConfig);
      const banner = await shown(await add('consent-banner'), '[part=status]');
      banner.offerReload();
      return shown(banner, '[part=reload]');
    },
  },
  'consent-placeholder': { known: () => placeholder('youtube'), unknown: () => placeholder('nobody') },
  'cookie-table': {
    editable: table,
    touched: async () => {
      const element = await table();
      inside(element, 'tbody [part~=switch][part~=on]')[0]?.click();
      return element;
    },
    'without a config': () => withoutConfig('cookie-table'),
  },
  'privacy-policy': {
    full: async () => {
      startConsent(policyConfig);
      return shown(await add('privacy-policy'), '.base');
    },
    copied: async () => {
      startConsent(policyConfig);
      const clipboard = { writeText: () => Promise.resolve() };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      const policy = await shown(await add('privacy-policy'), '.base');
      one(policy, '[part~=copy]').click();
      await waitUntil(() => one(policy, '[role=status]').textContent);
      return policy;
    },
    'without a config': () => withoutConfig('privacy-policy'),
  },
};
