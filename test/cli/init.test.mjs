import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'loquet';
import { runLoquet, temporaryFolder } from './run-loquet.mjs';

/** What only the landlord knows, as flags. */
const facts = {
  landlord: 'Habitat Exemple',
  'legal-form': 'office public de l’habitat',
  address: '1 place de la Mairie, 31000 Toulouse',
  phone: '05 61 00 00 00',
  director: 'directrice générale',
  'director-name': 'Prénom Nom',
  host: 'Hébergeur Exemple',
  'host-address': '2 rue du Port, 59000 Lille',
  'host-phone': '03 20 00 00 00',
  accessibility: 'partial',
  'accessibility-url': '/accessibilite',
  dpo: 'dpo@habitat.example',
  services: 'matomo,youtube-nocookie',
  'notice-url': '/confidentialite',
  processings: 'contact,account',
  retention: 'analytics=P25M,media=P1M,contact=P1Y,account=P3M',
  transfers: 'google-llc=data-privacy-framework',
  automated: 'none',
  date: '2026-11-27',
};
const flags = (changes = {}) =>
  Object.entries({ ...facts, ...changes }).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, value],
  );

function init(test, changes, more = []) {
  const folder = temporaryFolder(test);
  const outcome = runLoquet(folder, ['init', ...flags(changes), ...more]);
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  return { folder, read, ...outcome, config: () => parse(JSON.parse(read('habitat-exemple.json'))) };
}

/** Errors and warnings of `loquet lint --format json`. */
const findingsOf = (stdout) =>
  JSON.parse(stdout)
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'info');

describe('loquet init', () => {
  it('writes a source with comments and the config that it stands for, from flags alone', (test) => {
    const { folder, read, config, status, stdout, stderr } = init(test);
    assert.deepEqual({ status, stdout }, { status: 0, stdout: '' }, stderr);
    assert.deepEqual(readdirSync(folder).sort(), ['habitat-exemple.json', 'habitat-exemple.loquet.jsonc']);
    const { revision, landlord, services, policy, consent } = config();
    assert.equal(revision, '2026-11-27');
    assert.equal(landlord.publicationDirector.function, 'directrice générale');
    assert.deepEqual(
      services.map(({ id, category }) => [id, category]),
      [
        ['matomo', 'analytics'],
        ['youtube-nocookie', 'media'],
      ],
    );
    assert.deepEqual(consent.askAgainAfter, { accepted: 'P13M', refused: 'P1M' });
    assert.deepEqual(
      policy.processings.map(({ id, legalBasis, retention }) => [id, legalBasis, retention.active]),
      [
        ['analytics', 'consent', 'P25M'],
        ['media', 'consent', 'P1M'],
        ['contact', 'public-task', 'P1Y'],
        ['account', 'contract', 'P3M'],
      ],
    );
    assert.deepEqual(policy.transfers, [
      { id: 'google-llc', recipient: 'Google LLC', country: 'US', safeguard: 'data-privacy-framework' },
    ]);
    const source = read('habitat-exemple.loquet.jsonc');
    assert.match(source, /^ +"use": "matomo"/m);
    assert.match(source, /^ +\/\/ The CNIL calls six months good practice/m);
    assert.doesNotMatch(source, /waivers/);
    for (const line of source.split('\n')) if (line.includes('//  ')) assert.fail(line);
  });

  it('writes a source that bundle takes, and the same config as its JSON', (test) => {
    const { folder } = init(test);
    const bundled = (file) => runLoquet(folder, ['bundle', file, '--name', 'north', '--proof', `proof-${file}`]).stdout;
    const tag = bundled('habitat-exemple.loquet.jsonc');
    assert.match(tag, /^<script src="\/loquet\/loquet-north\.js"/m);
    assert.equal(tag, bundled('habitat-exemple.json'));
  });

  it('writes what lints with no error, and under 13/1 with the warnings on the delays alone, which it prints', (test) => {
    const { folder, stderr } = init(test);
    const lint = runLoquet(folder, ['lint', 'habitat-exemple.json', '--format', 'json']);
    assert.equal(lint.status, 0, lint.stdout + lint.stderr);
    const found = findingsOf(lint.stdout);
    assert.ok(found.length >= 2);
    for (const { rule, severity, pointer } of found) {
      assert.equal(severity, 'warning', rule);
      assert.match(pointer, /^\/consent\/askAgainAfter/, rule);
    }
    for (const { rule, message } of found) assert.ok(stderr.includes(`warning: ${message} (${rule})\n`), rule);
    assert.equal(stderr.match(/^(warning|error): /gm).length, found.length);
  });

  it('writes what lints without any warning under 6/6', (test) => {
    const { folder, stderr } = init(test, { delays: '6/6' });
    const { stdout } = runLoquet(folder, ['lint', 'habitat-exemple.json', '--format', 'json']);
    assert.deepEqual(findingsOf(stdout), []);
    assert.doesNotMatch(stderr, /warning|error/);
  });

  it('takes the delays that are good practice', (test) => {
    const { config, read } = init(test, { delays: '6/6' });
    assert.deepEqual(config().consent.askAgainAfter, { accepted: 'P6M', refused: 'P6M' });
    assert.match(read('habitat-exemple.loquet.jsonc'), /\/\/ Six months for both answers/);
  });

  it('writes English beside the French when the site has it', (test) => {
    const { config, stderr } = init(test, {
      languages: 'fr,en',
      'legal-form-en': 'public housing office',
      'director-en': 'chief executive',
    });
    assert.equal(stderr.includes('not told'), false, stderr);
    const { landlord, categories, policy } = config();
    assert.deepEqual(landlord.legalForm, { fr: 'office public de l’habitat', en: 'public housing office' });
    for (const text of [categories[1].label, policy.processings[0].purpose])
      assert.deepEqual(Object.keys(text), ['fr', 'en']);
  });

  it('puts what measures without consent into a category of its own', (test) => {
    const { config } = init(test, {
      services: 'matomo',
      exempt: 'matomo',
      'self-assessment': 'Auto-évaluation du 3 mars 2026.',
      retention: 'measurement=P25M,contact=P1Y,account=P3M',
      transfers: undefined,
      hosts: 'matomo=stats.habitat.example',
    });
    const [matomo] = config().services;
    assert.deepEqual([matomo.category, matomo.hosts], ['measurement', ['stats.habitat.example']]);
    assert.deepEqual(matomo.exempt, { selfAssessment: 'Auto-évaluation du 3 mars 2026.', optOut: true });
    assert.deepEqual(matomo.signals, { matomo: ['opt-out'] });
  });

  it('writes a site without any tool', (test) => {
    const { config } = init(test, { services: 'none', transfers: undefined, retention: 'contact=P1Y,account=P3M' });
    assert.deepEqual(config().services, []);
  });

  it('never writes over a file, unless it is told to', (test) => {
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'north.json'), 'mine');
    const refused = runLoquet(folder, ['init', 'north', ...flags()]);
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /^loquet: north\.json is there already: --force writes over it\n$/);
    assert.equal(readFileSync(join(folder, 'north.json'), 'utf8'), 'mine');
    assert.ok(!existsSync(join(folder, 'north.loquet.jsonc')));
    assert.equal(runLoquet(folder, ['init', 'north', ...flags(), '--force']).status, 0);
    parse(JSON.parse(readFileSync(join(folder, 'north.json'), 'utf8')));
  });
});

describe('a message to the landlord rests', () => {
  const contactOf = ({ status, stderr, config }) => {
    assert.equal(status, 0, stderr);
    const { legalBasis, legalBasisDetail, legitimateInterest } = config().policy.processings.find(
      ({ id }) => id === 'contact',
    );
    return { legalBasis, legalBasisDetail, legitimateInterest };
  };
  const questioned = (folder) =>
    JSON.parse(runLoquet(folder, ['lint', 'habitat-exemple.json', '--format', 'json']).stdout)
      .flatMap(({ findings }) => findings)
      .filter(({ pointer }) => pointer.endsWith('/legalBasis') || pointer.endsWith('/legalBasisDetail'));

  it('on the task of an office, and the linter has nothing to ask', (test) => {
    const made = init(test);
    const { legalBasis, legalBasisDetail, legitimateInterest } = contactOf(made);
    assert.equal(legalBasis, 'public-task');
    assert.match(legalBasisDetail, /^l’article L\. 421-1 du code de la construction et de l’habitation/);
    assert.equal(legitimateInterest, undefined);
    assert.deepEqual(questioned(made.folder), []);
  });

  it('on the legitimate interest of a company', (test) => {
    const company = { 'legal-form': 'société anonyme', capital: '500000', registration: 'RCS Toulouse 412 259 715' };
    const { legalBasis, legalBasisDetail, legitimateInterest } = contactOf(init(test, company));
    assert.deepEqual([legalBasis, legalBasisDetail], ['legitimate-interest', undefined]);
    assert.ok(legitimateInterest);
  });

  it('on the task of another public body, which is asked for', (test) => {
    const commune = { 'legal-form': 'commune' };
    const untold = init(test, commune);
    assert.equal(untold.status, 2);
    assert.match(untold.stderr, /^loquet: not told: --public-task \([^\n]+\)\n$/);
    const task = 'l’article L. 2121-29 du code général des collectivités territoriales';
    const made = init(test, { ...commune, 'public-task': task });
    assert.deepEqual(contactOf(made), {
      legalBasis: 'public-task',
      legalBasisDetail: task,
      legitimateInterest: undefined,
    });
    assert.deepEqual(questioned(made.folder), []);
    // Without anything that rests on it, the question does not arise.
    const retention = 'analytics=P25M,media=P1M,account=P3M';
    assert.equal(init(test, { ...commune, processings: 'account', retention }).status, 0);
  });
});

describe('loquet init without a terminal', () => {
  it('names every flag that is missing, and writes nothing', (test) => {
    const { folder, status, stdout, stderr } = init(test, {
      phone: undefined,
      dpo: undefined,
      retention: 'contact=P1Y,analytics=P25M,media=P1M',
    });
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, /^(loquet: not told: --[^\n]+\n){3}$/);
    for (const flag of ['--phone (', '--dpo (', '--retention account=… (']) assert.ok(stderr.includes(flag), flag);
    assert.deepEqual(readdirSync(folder), []);
  });

  const wrong = {
    'a tool that nobody knows': [{ services: 'matomoo' }, /--services has no "matomoo": did you mean "matomo"\?/],
    'a consent tool': [{ services: 'axeptio' }, /--services has no "axeptio"/],
    'a telephone number without digits': [{ phone: 'standard' }, /--phone should be a telephone number/],
    'an address without postcode': [{ address: 'Toulouse' }, /--address should be a postal address/],
    'an address of a script': [{ 'notice-url': 'javascript:alert(1)' }, /--notice-url should be a web address/],
    'a duration in words': [{ retention: 'contact=un an' }, /--retention contact= should be a duration/],
    'a retention of nothing': [{ retention: 'contacts=P1Y' }, /--retention has no "contacts": did you mean "contact"/],
    'a decision that there is none of': [
      { transfers: 'google-llc=adequacy' },
      /--transfers google-llc= has no "adequacy": there is data-privacy-framework, standard-clauses/,
    ],
    'another safeguard': [{ transfers: 'google-llc=trust' }, /--transfers google-llc= has no "trust"/],
    'other delays': [{ delays: 'monthly' }, /--delays has no "monthly": there is 13\/1, 6\/6/],
    'another language first': [{ languages: 'en' }, /--languages should begin with fr/],
    'Google Analytics without consent': [
      { services: 'google-analytics', exempt: 'google-analytics' },
      /--exempt has no "google-analytics"/,
    ],
    'nothing to tell of': [
      { services: 'none', processings: 'none', transfers: undefined },
      /--processings should name what/,
    ],
    'a date in words': [{ date: 'demain' }, /--date should be a date/],
    'a capital in words': [{ 'legal-form': 'société anonyme', capital: 'beaucoup' }, /--capital should be a number/],
  };
  for (const [name, [changes, says]] of Object.entries(wrong)) {
    it(`refuses ${name} with one sentence`, (test) => {
      const { folder, status, stdout, stderr } = init(test, changes);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, says);
      assert.match(stderr, /^loquet: [^\n]+\n$/);
      assert.deepEqual(readdirSync(folder), []);
    });
  }

  it('refuses a name that is a path, and a folder that is a file', (test) => {
    assert.match(init(test, {}, ['../north']).stderr, /"\.\.\/north" cannot be part of an address/);
    const folder = temporaryFolder(test);
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'x/file'), '');
    assert.match(
      runLoquet(join(folder, 'x'), ['init', ...flags(), '--out', 'file']).stderr,
      /nothing can be written in file/,
    );
  });
});

describe('loquet init on a terminal', () => {
  /** Runs it where somebody answers what the flags leave open. */
  function onTerminal(test, changes, answers) {
    const folder = temporaryFolder(test);
    const preload = new URL('fake-terminal.mjs', import.meta.url).href;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', preload, resolve('dist/cli/main.js'), 'init', ...flags(changes)],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ANSWERS: JSON.stringify(answers) }, timeout: 30_000 },
    );
    return { folder, status, stdout, stderr };
  }
  const enter = '\r';

  it('asks what no flag says, and nothing else', (test) => {
    const { folder, status, stdout, stderr } = onTerminal(
      test,
      { phone: undefined, services: undefined, retention: undefined, transfers: undefined, processings: undefined },
      [
        ['The languages of the site', enter],
        ['Its telephone number', `05 61 11 11 11${enter}`],
        ['The tools that the site uses', `plausible\t${enter}`],
        ['The cookie that keeps visitors logged in', enter],
        ['When the banner asks again', enter],
        ['What else the site does', `contact\t${enter}`],
        ['How long the data are kept: Measuring', `P25M${enter}`],
        ['How long the data are kept: Contact', `P1Y${enter}`],
      ],
    );
    assert.equal(status, 0, stdout + stderr);
    assert.doesNotMatch(stdout, /Its registered office|outside Europe/);
    const config = parse(JSON.parse(readFileSync(join(folder, 'habitat-exemple.json'), 'utf8')));
    assert.equal(config.landlord.phone, '05 61 11 11 11');
    assert.deepEqual(
      config.services.map(({ id }) => id),
      ['plausible'],
    );
    assert.deepEqual(
      config.policy.processings.map(({ id, retention }) => [id, retention.active]),
      [
        ['analytics', 'P25M'],
        ['contact', 'P1Y'],
      ],
    );
  });

  it('says what is wrong with an answer, and asks again', (test) => {
    const { status, stdout } = onTerminal(
      test,
      { phone: undefined, languages: 'fr', delays: '13/1', session: 'JSESSIONID' },
      [
        ['Its telephone number', `standard${enter}`],
        ['should be a telephone number', `\u0015${'\u007f'.repeat(8)}05 61 11 11 11${enter}`],
        ['The host, if it is not the site’s own, of Matomo', enter],
      ],
    );
    assert.equal(status, 0, stdout);
  });

  it('writes nothing when it is stopped', (test) => {
    const { folder, status, stderr } = onTerminal(test, { phone: undefined, languages: 'fr' }, [
      ['Its telephone number', '\u0003'],
    ]);
    assert.equal(status, 2);
    assert.match(stderr, /stopped: nothing has been written/);
    assert.deepEqual(readdirSync(folder), []);
  });
});
