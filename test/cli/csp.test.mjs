import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encodeRecord } from 'loquet';
import { runLoquet, temporaryFolder } from './run-loquet.mjs';
import { sampleConfig } from './sample-config.mjs';

const service = (id, category, changes) => ({ ...sampleConfig().services[0], id, category, ...changes });

/** One service of each kind, each with hosts of its own. */
function strictConfig(consent = {}) {
  const config = sampleConfig();
  const selfAssessment = 'Auto-évaluation du 3 mars 2026.';
  return {
    ...config,
    consent: { gate: 'strict', ...consent },
    categories: [...config.categories, { id: 'measure', label: 'Mesure', description: 'Compter les visites.' }],
    services: [
      service('site', 'essential', { hosts: ['static.habitat.example'] }),
      service('matomo', 'measure', { hosts: ['stats.habitat.example'], exempt: { selfAssessment, optOut: true } }),
      service('youtube', 'analytics', { hosts: ['*.youtube-nocookie.com', '*.ytimg.com'] }),
      service('maps', 'analytics', { hosts: ['maps.google.com', '*.ytimg.com'] }),
    ],
  };
}

function csp(test, args = [], config = strictConfig()) {
  const folder = temporaryFolder(test);
  writeFileSync(join(folder, 'habitat.json'), JSON.stringify(config));
  return runLoquet(folder, ['csp', 'habitat.json', ...args]);
}
const policies = (test, config) => JSON.parse(csp(test, ['--format', 'json'], config).stdout);
const hostsOf = (policy) => [...new Set(policy.match(/[\w*-]+(\.[\w-]+)+/g))].sort();

describe('loquet csp', () => {
  it('lets essential and exempt services through before, every service after', (test) => {
    const { before, after } = policies(test);
    assert.deepEqual(hostsOf(before), ['static.habitat.example', 'stats.habitat.example']);
    assert.deepEqual(hostsOf(after), [
      '*.youtube-nocookie.com',
      '*.ytimg.com',
      'maps.google.com',
      'static.habitat.example',
      'stats.habitat.example',
    ]);
  });

  it('leaves the inline code of the site alone', (test) => {
    for (const policy of Object.values(policies(test)))
      for (const source of ["'self'", "'unsafe-inline'"]) assert.ok(policy.includes(source), source);
  });

  it('prints both headers', (test) => {
    const { before, after } = policies(test);
    const { status, stdout, stderr } = csp(test);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const headers = stdout.split('\n').filter((line) => line && !line.startsWith('#'));
    assert.deepEqual(headers, [`Content-Security-Policy: ${before}`, `Content-Security-Policy: ${after}`]);
  });

  it('says when the config is not of level strict', (test) => {
    const { stderr } = csp(test, [], strictConfig({ gate: 'known' }));
    assert.match(stderr, /gate of this config is "known": only at "strict"/);
  });

  it('says which services the site alone may serve', (test) => {
    const config = strictConfig();
    delete config.services[3].hosts;
    assert.match(csp(test, [], config).stderr, /only the site itself may serve: maps\.\n$/);
  });

  it('refuses a config that is wrong, and what it does not know', (test) => {
    assert.equal(csp(test, [], { ...strictConfig(), revision: 'x' }).status, 1);
    for (const args of [
      ['--for', 'iis'],
      ['--format', 'yaml'],
      ['--for', 'php', '--format', 'json'],
    ]) {
      const { status, stdout, stderr } = csp(test, args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, /^loquet: .+\n$/);
    }
  });
});

const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+/, '');
const value = (changes = {}) =>
  encodeRecord({
    v: 1,
    id: 'Yk3bW1xQ2h4T0pVZ2s5dg',
    at: daysAgo(40),
    rev: '2026-11-24',
    how: 'custom',
    choices: { youtube: true, maps: false },
    categories: { youtube: 'analytics', maps: 'analytics' },
    ...changes,
  });
const refusal = { how: 'refuse-all', choices: { matomo: false, youtube: false, maps: false } };

describe('loquet csp --for node', () => {
  /** What the printed module makes of some Cookie headers. */
  function policiesFor(test, headers) {
    const { stdout } = csp(test, ['--for', 'node']);
    const ask = `console.log(JSON.stringify(${JSON.stringify(headers)}.map((cookies) =>
      policyHeaders(cookies ?? undefined, ${JSON.stringify(strictConfig())}))))`;
    const { stdout: answers, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', `${stdout}\n${ask}`],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    return JSON.parse(answers);
  }

  it('chooses by the record as the loader does', (test) => {
    const { before, after } = policies(test);
    const answers = policiesFor(test, [
      `a=b; eu-consent=${value()}`,
      null,
      `eu-consent=${value(refusal)}`,
      `eu-consent=${value({ rev: '2026-11-01' })}`,
      `eu-consent=${value({ at: daysAgo(398) })}`,
      `eu-consent=${value({ at: daysAgo(-1) })}`,
    ]);
    assert.deepEqual(
      answers.map((headers) => headers['Content-Security-Policy']),
      [after, before, before, before, before, before],
    );
    assert.ok(answers.every(({ Vary }) => Vary === 'Cookie'));
  });
});

describe('the pattern of nginx and Apache', () => {
  const patternOf = (test, consent) =>
    new RegExp(/"~(.+?)" "/.exec(csp(test, ['--for', 'nginx'], strictConfig(consent)).stdout)[1]);

  it('is the same in both', (test) => {
    assert.ok(csp(test, ['--for', 'apache']).stdout.includes(`"${patternOf(test).source}"`));
  });

  it('finds an acceptance among other cookies, and nothing else', (test) => {
    const pattern = patternOf(test);
    for (const cookies of [`eu-consent=${value()}`, `a=b; eu-consent=${value()}; c=d`, `a=b;eu-consent=${value()}`])
      assert.match(cookies, pattern);
    for (const cookies of [
      '',
      `eu-consent=${value(refusal)}`,
      `eu-consent=${value(refusal)}; other=${encodeURIComponent('"a":true,')}`,
      `x-eu-consent=${value()}`,
      `eu-consent=${value({ v: 2 })}`,
      `eu-consent=${value({ rev: '2026-11-01' })}`,
      `eu-consent=${value({ rev: '2026-11-24.1' })}`,
      `eu-consent=${value({ ...refusal, id: '":true,' })}`,
    ])
      assert.doesNotMatch(cookies, pattern);
  });

  it('takes the name literally', (test) => {
    const pattern = patternOf(test, { cookie: { name: 'a.b' } });
    assert.match(`a.b=${value()}`, pattern);
    assert.doesNotMatch(`axb=${value()}`, pattern);
  });

  it('agrees with the record, whatever the answers', (test) => {
    const pattern = patternOf(test);
    const answers = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), fc.boolean());
    fc.assert(
      fc.property(answers, (choices) => {
        const accepted = Object.values(choices).includes(true);
        assert.equal(pattern.test(`eu-consent=${value({ choices })}`), accepted);
      }),
    );
  });
});

describe('loquet csp --for php', () => {
  it('asks again after the longest of the delays', (test) => {
    const interval = (askAgainAfter) =>
      /DateInterval\("(\w+)"\)/.exec(csp(test, ['--for', 'php'], strictConfig({ askAgainAfter })).stdout)[1];
    assert.equal(interval(undefined), 'P13M');
    assert.equal(interval({ accepted: 'P6M' }), 'P6M');
    assert.equal(interval({ accepted: 'P6M', partial: 'P200D' }), 'P200D');
  });
});
