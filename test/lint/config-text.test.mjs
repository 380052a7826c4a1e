// From a config's text to findings with their places: JSON, schema, catalogue, waivers, fixes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  allNoticeRules,
  allTextRules,
  applyFixes,
  builtInRules,
  configRules,
  lintConfig,
  lintConfigText,
  loadCatalogue,
  pageRules,
} from 'loquet/lint';
import { parse } from 'loquet';
import { vendors, wholeConfig } from './whole-config.mjs';

const today = '2026-11-27';
const lint = (text, more = {}) => lintConfigText(text, { source: false, today, vendors, ...more });
const text = (edit = () => undefined) => {
  const config = wholeConfig();
  edit(config);
  return JSON.stringify(config, null, 2);
};
const monthly = (config) => void (config.consent.askAgainAfter.refused = 'P1M');
const line = (whole, part) => whole.split('\n').findIndex((one) => one.includes(part)) + 1;

describe('the rules', () => {
  const rules = [...builtInRules, ...configRules, ...pageRules, ...allTextRules, ...allNoticeRules];

  it('have an id each', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
    for (const id of ids) assert.match(id, /^[a-z][a-z0-9-]{0,39}$/);
  });

  it('say what they demand, and what they rest on', () => {
    for (const { id, demands, sources } of rules) {
      assert.match(demands, /^[A-Z].*\.$/, id);
      assert.ok(sources.length, id);
      for (const { cite, url } of sources) assert.ok(cite && /^(https:\/\/|[\w/.-]+\.\w+$)/.test(url), `${id}: ${url}`);
    }
  });

  it('have nothing to say of a whole config', () => {
    assert.deepEqual(lint(text()).findings, []);
  });
});

describe('a text that is not JSON', () => {
  const cases = {
    'a comma too many': { text: '{\n  "a": 1,\n}', at: [3, 1] },
    'a comment': { text: '{\n  // why\n}', at: [2, 3], says: /loquet\.jsonc/ },
    'a name without quotes': { text: '{ a: 1 }', at: [1, 3] },
    'a text that does not end': { text: '{ "a": "x\n}', at: [1, 8] },
    'nothing at all': { text: '', at: [1, 1] },
    'a field that stands there twice': { text: '{\n"a": 1,\n"a": 2 }', at: [3, 1], says: /"a" stands here twice/ },
  };
  for (const [name, { text: broken, at, says = /./ }] of Object.entries(cases)) {
    it(`${name}: one finding, with its place`, () => {
      const { findings, config } = lint(broken);
      assert.equal(config, undefined);
      assert.deepEqual(
        findings.map(({ rule, range }) => [rule, range.start.line, range.start.column]),
        [['json', ...at]],
      );
      assert.match(findings[0].message, says);
    });
  }

  it('is one with more than 32 levels, as for parse', () => {
    const nested = (levels) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    const said = (levels) => lint(nested(levels)).findings.map(({ rule, message }) => [rule, message]);
    const message = 'is nested more than 32 levels deep: no field of a config is';
    assert.ok(said(32).every(([rule]) => rule === 'schema'));
    assert.deepEqual(said(33), [['json', message]]);
    assert.throws(() => parse(JSON.parse(nested(33))), new RegExp(message));
    for (const source of [true, false])
      assert.deepEqual(
        lint(nested(50_000), { source }).findings.map((finding) => finding.message),
        [message],
      );
  });

  it('is one exactly when JSON.parse says so, or a field stands there twice', () => {
    const pieces = [
      ...'{}[]:,"\\ \n\t01-.eEu',
      '"a"',
      '{"a":1}',
      'null',
      'true',
      '/*',
      '//',
      '\u0001',
      '\ufeff',
      '\u00a0',
    ];
    const mutated = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(2), fc.constantFrom(...pieces)), { maxLength: 2 }),
      )
      .map(([json, edits]) =>
        edits.reduce((text, [at, cut, piece]) => text.slice(0, at) + piece + text.slice(at + cut), json),
      );
    fc.assert(
      fc.property(mutated, (written) => {
        const mistakes = lint(written).findings.filter(({ rule }) => rule === 'json');
        let isJson = true;
        try {
          JSON.parse(written);
        } catch {
          isJson = false;
        }
        if (isJson)
          assert.ok(
            mistakes.every(({ message }) => /stands here twice/.test(message)),
            written,
          );
        else assert.equal(mistakes.length, 1, written);
      }),
      { numRuns: 2_000 },
    );
  });

  it('may have comments and a last comma where it is a source', () => {
    const source = text().replace('{', '{ // why\n').replace(/\n\}$/, ',\n}');
    assert.deepEqual(lint(source, { source: true }).findings, []);
  });
});

describe('the schema', () => {
  it('is told with pointer and place, every violation', () => {
    const broken = text((config) => {
      config.colour = 'red';
      config.services[1].cookies[0].lifetime = '13 months';
    });
    const places = lint(broken).findings.map(({ rule, pointer, range }) => [rule, pointer, range.start.line]);
    assert.deepEqual(places, [
      ['schema', '/services/1/cookies/0/lifetime', line(broken, '13 months')],
      ['schema', '/colour', line(broken, '"colour"')],
    ]);
  });

  it('knows no "use" in what is served', () => {
    const [finding] = lint(text((config) => void (config.services[1] = { use: 'matomo' }))).findings;
    assert.match(finding.message, /exists only in a source file/);
  });

  it('is not fooled by a field that would set the prototype', () => {
    const { findings } = lint('{"__proto__": {"revision": "2026-11-01"}}');
    assert.ok(findings.some(({ pointer, message }) => pointer === '' && message.includes('"revision" is missing')));
  });
});

describe('a source with services of the catalogue', async () => {
  const { vendors: catalogue } = await loadCatalogue();
  const source = text((config) => {
    config.services[1] = { use: 'matomo' };
    config.consent.askAgainAfter.refused = 'P1M';
  });
  const options = { source: true, vendors: catalogue };

  it('is checked as what it stands for', () => {
    const { config, findings } = lint(source, options);
    assert.equal(config.services[1].id, 'matomo');
    assert.ok(config.services[1].cookies.length);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('has the places of the source', () => {
    const finding = lint(source, options).findings.find(({ rule }) => rule === 'refusal-kept-six-months');
    assert.equal(finding.range.start.line, line(source, '"refused"'));
  });

  it('names a tool that the catalogue does not know', () => {
    const { findings } = lint(source.replace('"use": "matomo"', '"use": "matomoo"'), options);
    assert.equal(findings[0].rule, 'schema');
    assert.equal(findings[0].range.start.line, line(source, '"use"'));
    assert.match(findings[0].message, /matomo/);
  });

  it('every tool of the catalogue, used as it is, makes no error of its trackers', () => {
    for (const { id, category, provider, transfer } of catalogue) {
      const whole = wholeConfig();
      whole.languages = ['fr'];
      whole.services = [
        whole.services[0],
        { use: id, ...(category === 'essential' ? { category } : { category: 'analytics' }) },
      ];
      for (const country of [provider?.country, transfer?.country])
        if (country)
          whole.policy.transfers.push({
            id: `to-${country.toLowerCase()}`,
            recipient: 'X',
            country,
            safeguard: 'derogation',
          });
      const ids = new Set();
      whole.policy.transfers = whole.policy.transfers.filter((one) => !ids.has(one.id) && ids.add(one.id));
      const errors = lint(JSON.stringify(whole), options).findings.filter(
        ({ rule, severity }) =>
          severity === 'error' && configRules.some((one) => one.id === rule && one.family === 'trackers'),
      );
      assert.deepEqual(errors, [], id);
    }
  });
});

describe('the texts of a config', () => {
  const placed = (fr) => text((config) => void (config.services[1].purpose.fr = fr));

  it('are held against the rules on prose, each at its place', () => {
    const broken = placed('Ce service est susceptible d’utiliser des cookies pour compter les visites.');
    const [finding] = lint(broken).findings;
    assert.equal(finding.rule, 'hedge');
    assert.equal(finding.pointer, '/services/1/purpose/fr');
    assert.equal(finding.range.start.line, line(broken, 'susceptible'));
  });

  it('are read as visitors see them: a link by its label', () => {
    const linked = placed('Compte les visites, comme le dit [notre page](https://www.habitat.example/page).');
    assert.deepEqual(lint(linked).findings, []);
  });
});

describe('a waiver', () => {
  const waiver = { rule: 'refusal-kept-six-months', reason: 'Décision du délégué.', by: 'délégué', date: '2026-11-02' };
  const withWaivers = (...waivers) =>
    text((config) => {
      monthly(config);
      config.waivers = waivers;
    });
  const told = (whole) => {
    const { findings, waived } = lint(whole);
    return { findings: findings.map(({ rule }) => rule), waived: waived.map(({ finding }) => finding.rule) };
  };

  it('takes a finding away, which is told as waived', () => {
    const { findings, waived } = told(withWaivers(waiver));
    assert.deepEqual(findings, ['answers-kept-alike']);
    assert.deepEqual(waived, ['refusal-kept-six-months']);
  });

  it('holds at its place and below', () => {
    assert.deepEqual(told(withWaivers({ ...waiver, at: '/consent' })).waived, ['refusal-kept-six-months']);
    assert.deepEqual(told(withWaivers({ ...waiver, at: '/cons' })).waived, []);
  });

  for (const [name, wrong] of Object.entries({
    'of no rule': { ...waiver, rule: 'refusal-kept-five-months' },
    'of a rule that has nothing to say': { ...waiver, rule: 'policy-present' },
    'of a day that has not come': { ...waiver, date: '2027-01-01' },
  })) {
    it(`${name} is a finding`, () => {
      const { findings } = lint(withWaivers(wrong));
      const [finding] = findings.filter(({ rule }) => rule === 'waiver');
      assert.equal(finding.pointer, '/waivers/0');
      assert.equal(finding.severity, 'warning');
    });
  }

  it('has to give its reason, who decided and when', () => {
    for (const field of ['reason', 'by', 'date', 'rule']) {
      const { findings } = lint(withWaivers({ ...waiver, [field]: undefined }));
      assert.ok(
        findings.some(({ rule, message }) => rule === 'schema' && message.includes(`"${field}"`)),
        field,
      );
    }
  });
});

describe('a rule that breaks down', () => {
  const broken = {
    ...configRules[0],
    id: 'broken',
    check() {
      throw new Error('no');
    },
  };

  it('is named, and the others speak', () => {
    const config = wholeConfig();
    monthly(config);
    const rules = [broken, configRules.find(({ id }) => id === 'refusal-kept-six-months')];
    const { findings } = lintConfig(config, rules, { today });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['rule-failed', 'refusal-kept-six-months'],
    );
    assert.match(findings[0].message, /"broken" broke down on this config \(no\)/);
  });

  it('cannot be waived', () => {
    const config = { ...wholeConfig(), waivers: [{ rule: 'rule-failed', reason: 'x', by: 'y', date: today }] };
    const { findings, waived } = lintConfig(config, [broken], { today });
    assert.deepEqual(waived, []);
    assert.ok(findings.some(({ rule }) => rule === 'rule-failed'));
  });
});

describe('a config that its program changes', () => {
  it('is read as it is now, not as it was when it was checked before', () => {
    const config = wholeConfig();
    const check = () =>
      lintConfig(config, configRules, { today, vendors }).findings.filter(({ rule }) => rule === 'purpose-not-vague');
    assert.deepEqual(check(), []);
    config.services[1].purpose = { fr: 'Améliorer votre expérience.', en: 'Improve your experience.' };
    config.policy.processings[0].legalBasisDetail = 'votre bail';
    const { findings } = lintConfig(config, configRules, { today, vendors });
    assert.ok(check().length > 0);
    assert.ok(findings.some(({ rule }) => rule === 'texts-in-every-language'));
  });
});

describe('a fix', () => {
  it('keeps comments and layout', () => {
    const source = text(monthly)
      .replace('"refused": "P1M"', '"refused": "P1M" // asked by the board')
      .replaceAll('  ', '\t');
    const mended = applyFixes(source, lint(source, { source: true }).findings);
    assert.equal(mended, source.replace('"refused": "P1M"', '"refused": "P6M"'));
  });

  it('takes a field out', () => {
    const source = text((config) => void (config.consent.gate = 'tagged'));
    const mended = applyFixes(source, lint(source).findings);
    assert.deepEqual(JSON.parse(mended), wholeConfig());
  });

  it('adds to a list', () => {
    const source = text((config) => void (config.services[1].cookies = []));
    const mended = JSON.parse(applyFixes(source, lint(source).findings));
    assert.deepEqual(
      mended.services[1].cookies.map(({ name }) => name),
      ['_pk_id*'],
    );
  });
});
