import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runLoquet, temporaryFolder } from './run-loquet.mjs';
import { sampleConfig } from './sample-config.mjs';

const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const day = (date) => ['--date', `2026-11-${date}T10:00:00Z`];

/** A folder with `habitat.json` in it, and the command to bundle it there. */
function landlord(test, config = { ...sampleConfig(), languages: ['fr', 'en'] }) {
  const folder = temporaryFolder(test);
  const write = (value) => writeFileSync(join(folder, 'habitat.json'), JSON.stringify(value));
  write(config);
  return {
    folder,
    config,
    write,
    bundle: (...args) => runLoquet(folder, ['bundle', 'habitat.json', ...args]),
    proofs: () => readdirSync(join(folder, 'proof')).sort(),
    proof: (name = '2026-11-24.json') => readJson(join(folder, 'proof', name)),
  };
}

describe('the proof of a bundle', () => {
  it('is beside the config, and says what it proves', (test) => {
    const { bundle, proof } = landlord(test);
    const { status, stderr } = bundle(...day(27));
    assert.equal(status, 0, stderr);
    assert.match(stderr, /^proof\/2026-11-24\.json: what visitors are asked with, for your records$/m);
    const { version } = readJson('package.json');
    const { kit, revision, date } = proof();
    assert.deepEqual(
      { kit, revision, date },
      {
        kit: { name: 'loquet', version },
        revision: '2026-11-24',
        date: '2026-11-27T10:00:00Z',
      },
    );
  });

  it('holds the hashes of the very files that were written', (test) => {
    const { folder, config, bundle, proof } = landlord(test);
    bundle(...day(27));
    const { script, loader, chunks, config: proven } = proof();
    assert.equal(script.sha256, sha256(readFileSync(join(folder, 'loquet', script.file))));
    assert.deepEqual(loader, { file: 'loquet.js', sha256: sha256(readFileSync('dist/loquet.js')) });
    assert.ok(Object.keys(chunks).length > 5);
    for (const [file, hash] of Object.entries(chunks))
      assert.equal(hash, sha256(readFileSync(join(folder, 'loquet', file))), file);
    const carried = { ...config };
    delete carried.$schema;
    assert.equal(proven.sha256, sha256(JSON.stringify(carried)));
    assert.deepEqual(proven.source, {
      file: 'habitat.json',
      sha256: sha256(readFileSync(join(folder, 'habitat.json'))),
    });
  });

  it('holds the texts of the banner in each language, the kit’s and the landlord’s, and their hash', (test) => {
    const { bundle, proof } = landlord(test);
    bundle(...day(27));
    const { texts } = proof();
    assert.deepEqual(Object.keys(texts), ['fr', 'en']);
    for (const [language, refuse] of Object.entries({ fr: 'Tout refuser', en: 'Refuse all' })) {
      const { sha256: hash, kit, landlord: own } = texts[language];
      assert.ok(Object.values(kit).includes(refuse));
      assert.equal(own.categories[1].label, 'Mesure d’audience');
      assert.equal(own.categories[1].services[0].cookies[0].purpose, 'Reconnaître une visite répétée.');
      assert.equal(hash, sha256(JSON.stringify({ kit, landlord: own })));
    }
  });

  it('holds every text that the banner can show', (test) => {
    const { bundle, proof } = landlord(test);
    bundle(...day(27));
    const shown = Object.values(proof().texts.fr.kit);
    for (const text of [
      '{0} utilise des cookies',
      'Tout accepter',
      'Personnaliser',
      'Enregistrer mes choix',
      'Toujours actif',
    ])
      assert.ok(shown.includes(text), text);
  });

  it('holds what the landlord has decided to live with', (test) => {
    const waivers = [{ rule: 'refusal-kept-six-months', reason: 'Décision du comité.', by: 'DPO', date: '2026-11-20' }];
    const { bundle, proof } = landlord(test, { ...sampleConfig(), waivers });
    assert.equal(bundle(...day(27)).status, 0);
    assert.deepEqual(proof().waivers, waivers);
  });

  it('proves what is pasted into the page, too', (test) => {
    const { bundle, proof } = landlord(test);
    const [, script] = /<script data-base="[^"]*">(.*)<\/script>\n$/s.exec(bundle('--inline', ...day(27)).stdout);
    assert.deepEqual(proof().script, { file: 'inline', sha256: sha256(script) });
  });

  it('stays as it is when nothing has changed, with its date', (test) => {
    const { bundle, proofs, proof } = landlord(test);
    bundle(...day(27));
    const before = JSON.stringify(proof());
    assert.match(bundle(...day(28)).stderr, /^proof\/2026-11-24\.json: unchanged since it was written$/m);
    assert.equal(JSON.stringify(proof()), before);
    assert.equal(proofs().length, 1);
  });

  it('is never written over by one of the same revision, and that is said', (test) => {
    const { bundle, config, write, proofs, proof } = landlord(test);
    bundle(...day(27));
    const before = JSON.stringify(proof());
    config.categories[1].label = 'Statistiques';
    write(config);
    const { status, stderr } = bundle(...day(28));
    assert.equal(status, 0);
    assert.match(
      stderr,
      /^proof\/2026-11-24-[0-9a-f]{8}\.json: proof\/2026-11-24\.json proves another bundle of this revision \(other script, config, texts\): both are kept$/m,
    );
    assert.equal(JSON.stringify(proof()), before);
    const [second] = proofs().filter((name) => name !== '2026-11-24.json');
    assert.equal(proof(second).texts.fr.landlord.categories[1].label, 'Statistiques');
    assert.match(bundle(...day(29)).stderr, new RegExp(`^proof/${second}: unchanged`, 'm'));
    assert.equal(proofs().length, 2);
  });

  it('leaves alone what bears its name and is none', (test) => {
    const { folder, bundle, proofs } = landlord(test);
    mkdirSync(join(folder, 'proof'));
    writeFileSync(join(folder, 'proof/2026-11-24.json'), 'notes');
    assert.match(bundle(...day(27)).stderr, /proves another bundle of this revision \(or is no proof\)/);
    assert.equal(readFileSync(join(folder, 'proof/2026-11-24.json'), 'utf8'), 'notes');
    assert.equal(proofs().length, 2);
  });

  it('goes where it is told to', (test) => {
    const { folder, bundle } = landlord(test);
    assert.equal(bundle('--proof', 'records/2026').status, 0);
    assert.deepEqual(readdirSync(join(folder, 'records/2026')), ['2026-11-24.json']);
  });

  it('is not made of what is no date, nor in what is no folder', (test) => {
    const { folder, bundle } = landlord(test);
    writeFileSync(join(folder, 'file'), '');
    for (const [args, says] of [
      [['--date', 'hier'], /--date should be a date such as/],
      [['--date', '2026-13-40'], /--date should be a date such as/],
      [['--proof', 'file'], /^loquet: (the proof cannot be written|.* cannot be read): /m],
    ]) {
      const { status, stderr } = bundle(...args);
      assert.equal(status, 2);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\n +at /);
    }
  });
});
