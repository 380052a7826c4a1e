import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runLoquet, temporaryFolder } from './run-loquet.mjs';

const source = (services) => `// The site of a landlord.
{
  "revision": "2026-11-24", /* raise it with care */
  "landlord": { "name": "Habitat Exemple" },
  "categories": [
    { "id": "analytics", "label": "Mesure d’audience", "description": "Savoir quelles pages servent." },
    { "id": "media", "label": "Vidéos et cartes", "description": "Afficher des vidéos et des plans." },
  ],
  "services": [
${services}
  ],
}
`;

/** Runs a command on a source file. */
function run(test, text, [command, ...args] = ['bundle']) {
  const folder = temporaryFolder(test);
  writeFileSync(join(folder, 'habitat.loquet.jsonc'), text);
  return { folder, ...runLoquet(folder, [command, 'habitat.loquet.jsonc', ...args]) };
}

describe('a source file', () => {
  it('is bundled with what its "use" stands for', (test) => {
    const { folder, status, stdout, stderr } = run(
      test,
      source('{ "use": "matomo", "hosts": ["stats.habitat.example"] }, { "use": "youtube-nocookie" }'),
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^<script src="\/loquet\/loquet-habitat\.js" /m);
    const script = readFileSync(join(folder, 'loquet/loquet-habitat.js'), 'utf8');
    for (const part of ['"id":"matomo"', '"stats.habitat.example"', '"_pk_id*"', '"*.youtube-nocookie.com"'])
      assert.ok(script.includes(part), part);
    for (const part of ['"use"', 'raise it', '"kind"', 'exemptible', 'vendorLifetime'])
      assert.ok(!script.includes(part), part);
  });

  it('has its policies printed, too', (test) => {
    const { status, stdout } = run(test, source('{ "use": "youtube-nocookie" }'), ['csp', '--format', 'json']);
    assert.equal(status, 0);
    const { before, after } = JSON.parse(stdout);
    assert.ok(!before.includes('youtube') && after.includes('*.youtube-nocookie.com'));
  });

  const wrong = {
    'an unknown tool': [
      '{ "use": "matomoo" }',
      1,
      /^loquet: habitat\.loquet\.jsonc: \/services\/0\/use: the catalogue has no "matomoo": did you mean "matomo"\?\n$/,
    ],
    'a category that is not there': [
      '{ "use": "crisp" }',
      1,
      /^loquet: habitat\.loquet\.jsonc: \/services\/0\/use: no category has the id "support"/,
    ],
    'a wrong override': [
      '{ "use": "matomo", "cookies": [{ "name": "_pk_ses*", "lifetime": "bientôt" }] }',
      1,
      /\/services\/0\/cookies\/0\/lifetime: should be a lifetime/,
    ],
    'an override of another type': [
      '{ "use": "matomo", "cookies": "none", "provider": 3 }',
      1,
      /\/services\/0\/cookies: should be a list/,
    ],
    'a hostile override': ['{ "use": "matomo", "__proto__": { "polluted": true } }', 1, /\/services\/0\/__proto__: /],
    'a hostile cookie': [
      '{ "use": "matomo", "cookies": [{ "name": "_pk_ses*", "constructor": 1 }] }',
      1,
      /\/services\/0\/cookies\/0\/constructor: /,
    ],
    'a field twice': [
      '{ "use": "matomo", "use": "plausible" }',
      2,
      /habitat\.loquet\.jsonc:10:\d+: the field "use" stands here twice/,
    ],
    'a bracket that is missing': ['{ "use": "matomo"', 2, /^loquet: habitat\.loquet\.jsonc:\d+:\d+: [^\n]+\n$/],
  };
  for (const [name, [services, code, says]] of Object.entries(wrong)) {
    it(`is refused with ${name}, and nothing is written`, (test) => {
      const { folder, status, stdout, stderr } = run(test, source(services));
      assert.deepEqual({ status, stdout }, { status: code, stdout: '' });
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n +at /);
      assert.ok(!existsSync(join(folder, 'loquet')));
    });
  }

  it('is what "use" needs: in plain JSON it is an error that says so', (test) => {
    const folder = temporaryFolder(test);
    const config = { revision: '2026-11-24', landlord: { name: 'X' }, categories: [], services: [{ use: 'matomo' }] };
    writeFileSync(join(folder, 'habitat.json'), JSON.stringify(config));
    const { status, stderr } = runLoquet(folder, ['bundle', 'habitat.json']);
    assert.equal(status, 1);
    assert.match(stderr, /\/services\/0\/use: "use" exists only in a source file \*\.loquet\.jsonc/);
  });
});
