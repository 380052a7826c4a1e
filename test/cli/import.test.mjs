import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'loquet';
import { runLoquet, temporaryFolder } from './run-loquet.mjs';

function importing(test, text, args = [], name = 'old.js') {
  const folder = temporaryFolder(test);
  writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = runLoquet(folder, ['import', name, ...args]);
  return { status, stderr, config: stdout && JSON.parse(stdout) };
}

/** What only the landlord knows, filled in; then the config is one of ours. */
function completed(config) {
  return JSON.parse(
    JSON.stringify(config, (key, value) => {
      if (value !== 'À COMPLÉTER') return value;
      return { country: 'FR', lifetime: 'P1M' }[key] ?? 'Rempli.';
    }),
  );
}

const vanilla = `
import * as CookieConsent from 'vanilla-cookieconsent';
CookieConsent.run({
  cookie: { name: 'cc_cookie', domain: 'habitat.example', expiresAfterDays: 182 },
  revision: 1,
  onConsent: () => { start(); },
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: {
      autoClear: { cookies: [{ name: /^_ga/ }, { name: '_gid' }, { name: /gat$/ }] },
      services: { ga: { label: 'Google Analytics', onAccept: () => {} }, other: { label: 'Autre' } },
    },
  },
  language: {
    default: 'fr',
    translations: {
      fr: { preferencesModal: { sections: [
        { title: 'Rien de particulier' },
        { title: 'Mesure <em>d’audience</em>', description: 'Compter les visites.', linkedCategory: 'analytics' },
      ] } },
    },
  },
});`;

const klaro = `
var klaroConfig = {
  version: 1, cookieName: 'klaro', cookieExpiresAfterDays: 365, mustConsent: !1,
  translations: { fr: { purposes: { analytics: { title: 'Mesure', description: 'Compter.' } }, matomo: { description: 'Compte les visites.' } } },
  services: [
    { name: 'session', title: 'Session', purposes: ['required'], required: true },
    { name: 'matomo', title: 'Matomo', purposes: ['analytics'], cookies: [/^_pk_.*$/, ['piwik_ignore', '/', 'habitat.example']], callback: function () {} },
  ],
};`;

const orejime = `
window.orejimeConfig = {
  privacyPolicyUrl: '/confidentialite',
  cookie: { name: 'eu-consent', duration: 180 },
  purposes: [
    { id: 'session', title: 'Session', isMandatory: true },
    { id: 'matomo', title: 'Matomo', description: 'Compte les visites.', isExempt: true, cookies: ['_pk_id', [/^_pk_ses/, '/', 'localhost']] },
    { id: 'reseaux', title: 'Réseaux sociaux', purposes: [{ id: 'tiktok', title: 'TikTok', cookies: [{ pattern: /^_ttp$/ }] }] },
    { id: 'chatBot', title: 'Assistant' },
  ],
};`;

const tarteaucitron = `
tarteaucitron.init({ "privacyUrl": "", "hashtag": "#tarteaucitron", "cookieName": "tac", "highPrivacy": true });
tarteaucitron.user.matomoId = 7;
(tarteaucitron.job = tarteaucitron.job || []).push('matomo');
(tarteaucitron.job = tarteaucitron.job || []).push("youtube");
other.push('nothing');`;

describe('loquet import', () => {
  it('reads vanilla-cookieconsent', (test) => {
    const { status, config, stderr } = importing(test, vanilla);
    assert.equal(status, 0);
    assert.deepEqual(
      config.categories.map(({ id, required = false, label }) => [id, required, label]),
      [
        ['necessary', true, 'À COMPLÉTER'],
        ['analytics', false, 'Mesure d’audience'],
      ],
    );
    assert.deepEqual(
      config.services.map(({ id, category, cookies }) => [id, category, cookies.map(({ name }) => name)]),
      [
        ['service-necessary', 'necessary', []],
        ['ga', 'analytics', ['_ga*', '_gid']],
        ['other', 'analytics', []],
      ],
    );
    assert.deepEqual(config.consent, {
      cookie: { domain: 'habitat.example' },
      askAgainAfter: { accepted: 'P6M', refused: 'P6M' },
    });
    assert.match(stderr, /old\.js:6: onConsent is not data/);
    assert.match(stderr, /vanilla-cookieconsent: 3 services/);
    assert.match(stderr, /cookie "cc_cookie" are not taken over/);
    parse(completed(config));
  });

  it('reads Klaro', (test) => {
    const { status, config } = importing(test, klaro);
    assert.equal(status, 0);
    assert.deepEqual(
      config.categories.map(({ id, label }) => [id, label]),
      [
        ['essential', 'Nécessaires'],
        ['analytics', 'Mesure'],
      ],
    );
    const [, matomo] = config.services;
    assert.deepEqual(
      [matomo.id, matomo.category, matomo.name, matomo.purpose, matomo.cookies.map(({ name }) => name)],
      ['matomo', 'analytics', 'Matomo', 'Compte les visites.', ['_pk_*', 'piwik_ignore']],
    );
    assert.equal(config.consent.askAgainAfter.accepted, 'P12M');
    parse(completed(config));
  });

  it('reads Orejime', (test) => {
    const { status, config } = importing(test, orejime);
    assert.equal(status, 0);
    assert.deepEqual(
      config.services.map(({ id, category, exempt, cookies }) => [
        id,
        category,
        !!exempt,
        cookies.map(({ name }) => name),
      ]),
      [
        ['session', 'essential', false, []],
        ['matomo', 'exempt-measurement', true, ['_pk_id', '_pk_ses*']],
        ['tiktok', 'reseaux', false, ['_ttp']],
        ['chat-bot', 'optional', false, []],
      ],
    );
    parse(completed(config));
  });

  it('reads tarteaucitron', (test) => {
    const { status, config } = importing(test, tarteaucitron);
    assert.equal(status, 0);
    assert.deepEqual(
      config.services.map(({ id }) => id),
      ['matomo', 'youtube'],
    );
    parse(completed(config));
  });

  it('reads JSON, and the tool that it is told', (test) => {
    const json = '{"services":[{"name":"matomo","purposes":["analytics"]}]}';
    assert.equal(importing(test, json, [], 'klaro.json').config.services[0].id, 'matomo');
    assert.equal(importing(test, klaro, ['--from', 'klaro']).status, 0);
    const { status, stderr } = importing(test, klaro, ['--from', 'orejime']);
    assert.equal(status, 1);
    assert.equal(stderr, 'loquet: old.js has no config of orejime that can be read without running it\n');
  });

  it('is no config of ours before it is completed', (test) => {
    assert.throws(() => parse(importing(test, tarteaucitron).config), /country/);
  });

  it('never runs what it reads', (test) => {
    const text = `globalThis.process?.exit(9); ${klaro} require('node:fs').writeFileSync('ran', '');`;
    assert.equal(importing(test, text).status, 0);
    const hostile = '({ "__proto__": { polluted: true }, services: [{ name: "a b", purposes: ["constructor"] }] })';
    const { config } = importing(test, hostile);
    assert.equal(config.services[0].id, 'a-b');
    assert.equal({}.polluted, undefined);
  });

  it('says in a line that it cannot use a script without a config', (test) => {
    const { status, stderr } = importing(test, 'run(config)');
    assert.equal(status, 1);
    assert.match(stderr, /^loquet: .+ has no config that can be read without running it, of tarteaucitron.+\n$/);
  });
});
