// `loquet lint` and `loquet schema` as one calls them: files, formats, exit codes, speed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { wholeConfig } from '../lint/whole-config.mjs';
import { runLoquet, temporaryFolder } from './run-loquet.mjs';

/** A folder with files in it, and `lint` there. */
function setUp(test, files) {
  const folder = temporaryFolder(test);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return {
    folder,
    lint: (...args) => runLoquet(folder, ['lint', ...args]),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
  };
}
/** A config about which even who knows the catalogue has nothing to say: its tools are nobody's. */
const json = (edit = () => undefined) => {
  const config = wholeConfig();
  const [, counter, films] = config.services;
  Object.assign(counter, { id: 'compteur', name: 'Compteur maison', signals: undefined });
  Object.assign(counter.cookies[0], { name: 'compteur_id' });
  Object.assign(films, { id: 'films', name: 'Films', hosts: ['films.example.org'] });
  Object.assign(films.cookies[0], { name: 'film_id', domain: '.films.example.org' });
  edit(config);
  return JSON.stringify(config, null, 2);
};
const monthly = json((config) => void (config.consent.askAgainAfter.refused = 'P1M'));
const wrong = json(
  (config) => void Object.assign(config.services[2], { name: 'Google Analytics', category: 'essential' }),
);

describe('loquet lint', () => {
  it('ends with 0 and says so when there is nothing to say', (test) => {
    const { lint } = setUp(test, { 'a.json': json() });
    assert.deepEqual(lint('a.json'), {
      status: 0,
      stdout: '1 file: 0 errors, 0 warnings, 0 for information\n',
      stderr: '',
    });
  });

  it('ends with 1 on an error, and gives file, place, pointer and rule, without colours', (test) => {
    const { lint } = setUp(test, { 'a.json': wrong });
    const { status, stdout } = lint('a.json');
    assert.equal(status, 1);
    assert.match(stdout, /^a\.json\n/);
    assert.match(stdout, /^ +\d+:\d+ +error +.+ \/services\/2\/category {2}google-analytics-asks$/m);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('ends with 0 on warnings, with 1 on more than --max-warnings', (test) => {
    const { lint } = setUp(test, { 'a.json': monthly });
    assert.equal(lint('a.json').status, 0);
    assert.equal(lint('a.json', '--max-warnings', '2').status, 0);
    assert.equal(lint('a.json', '--max-warnings', '1').status, 1);
  });

  it('checks several files', (test) => {
    const { lint } = setUp(test, { 'a.json': json(), 'b.loquet.jsonc': `// why\n${monthly}` });
    assert.match(lint('a.json', 'b.loquet.jsonc').stdout, /^b\.loquet\.jsonc\n[^]*2 files: 0 errors, 2 warnings/);
  });

  it('--fix mends the file, comments kept, and says what is left', (test) => {
    const source = `// why\n${monthly}`;
    const { lint, read } = setUp(test, { 'a.loquet.jsonc': source });
    const { status, stdout } = lint('a.loquet.jsonc', '--fix');
    assert.equal(status, 0);
    assert.match(stdout, /0 warnings/);
    assert.equal(read('a.loquet.jsonc'), source.replace('"refused": "P1M"', '"refused": "P6M"'));
  });

  it('tells what is waived, by whom and why', (test) => {
    const waived = JSON.parse(monthly);
    waived.waivers = ['refusal-kept-six-months', 'answers-kept-alike'].map((rule) => ({
      rule,
      reason: 'Vu en comité.',
      by: 'délégué',
      date: '2026-11-02',
    }));
    const { lint } = setUp(test, { 'a.json': JSON.stringify(waived) });
    const { status, stdout } = lint('a.json', '--max-warnings', '0');
    assert.equal(status, 0);
    assert.match(stdout, /waived by délégué on 2026-11-02: Vu en comité\./);
    assert.match(stdout, /0 warnings, 0 for information, 2 waived/);
  });

  it('lets no text of a config steer the terminal', (test) => {
    const { lint } = setUp(test, { 'a.json': json((config) => void (config.services[2].category = 'x\u001b[2J')) });
    assert.ok(!lint('a.json').stdout.includes('\u001b'));
  });
});

describe('the formats', () => {
  it('json: every finding as it is', (test) => {
    const { lint } = setUp(test, { 'a.json': wrong });
    const [report] = JSON.parse(lint('a.json', '--format', 'json').stdout);
    assert.equal(report.path, 'a.json');
    const finding = report.findings.find(({ rule }) => rule === 'google-analytics-asks');
    assert.equal(finding.severity, 'error');
    assert.equal(finding.pointer, '/services/2/category');
    assert.ok(finding.range.start.line > 1);
  });

  it('sarif: 2.1.0, with the rules, the places and what is waived', (test) => {
    const config = JSON.parse(wrong);
    config.waivers = [{ rule: 'google-analytics-asks', reason: 'Essai.', by: 'délégué', date: '2026-11-02' }];
    const { lint } = setUp(test, { 'sous dossier/a.json': JSON.stringify(config, null, 2) });
    const sarif = JSON.parse(lint('sous dossier/a.json', '--format', 'sarif').stdout);
    assert.equal(sarif.version, '2.1.0');
    const [{ tool, results }] = sarif.runs;
    const result = results.find(({ ruleId }) => ruleId === 'google-analytics-asks');
    assert.equal(tool.driver.rules[result.ruleIndex].id, 'google-analytics-asks');
    assert.equal(result.level, 'error');
    assert.equal(result.suppressions[0].kind, 'inSource');
    const [{ physicalLocation }] = result.locations;
    assert.equal(physicalLocation.artifactLocation.uri, 'sous%20dossier/a.json');
    assert.ok(physicalLocation.region.startLine > 1);
    assert.equal(new Set(tool.driver.rules.map(({ id }) => id)).size, tool.driver.rules.length);
  });

  it('github: a command a finding, on one line each', (test) => {
    const { lint } = setUp(test, { 'a,b.json': wrong });
    const lines = lint('a,b.json', '--format', 'github').stdout.trim().split('\n');
    assert.ok(
      lines.some((one) =>
        /^::error file=a%2Cb\.json,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=google-analytics-asks::.+/.test(
          one,
        ),
      ),
    );
    for (const one of lines) assert.match(one, /^::(error|warning|notice) file=/);
  });
});

describe('loquet lint --html', () => {
  const page = (body) =>
    `<!doctype html><html><head><script src="/loquet/loquet.js"></script></head><body>${body}<button data-consent-action="open">Cookies</button></body></html>`;

  it('checks a folder of pages against a config', (test) => {
    const { lint } = setUp(test, {
      'a.json': json(),
      'site/index.html': page(''),
      'site/video/index.html': page('<iframe src="https://www.youtube.com/embed/x" title="x"></iframe>'),
      'site/notes.txt': 'x',
      'site/node_modules/x/index.html': '',
    });
    const { status, stdout } = lint('--html', 'site', 'a.json');
    assert.equal(status, 1);
    assert.match(stdout, /page-tracker-tagged/);
    assert.match(stdout, /3 files: 1 error, 0 warnings/);
    assert.match(stdout, new RegExp(`^${join('site', 'video', 'index.html')}$`, 'm'));
  });

  it('checks one page alone, with what the catalogue knows', (test) => {
    const { lint } = setUp(test, { 'a.html': page('<script src="https://static.hotjar.com/c/hotjar-1.js"></script>') });
    const { status, stdout } = lint('--html', 'a.html');
    assert.equal(status, 1);
    assert.match(stdout, /Hotjar[^]*page-tracker-tagged/);
  });

  it('says when there is no page, or more than one config', (test) => {
    const { lint } = setUp(test, { 'a.json': json(), 'b.json': json(), 'empty/x.txt': '' });
    assert.deepEqual(lint('--html', 'empty'), {
      status: 2,
      stdout: '',
      stderr: 'loquet: there is no page (*.html) in empty\n',
    });
    assert.match(lint('--html', 'empty', 'a.json', 'b.json').stderr, /one config/);
  });
});

describe('loquet lint --notice', () => {
  it('checks prose, each finding with its line', (test) => {
    const { lint } = setUp(test, {
      'notice.md': '# Cookies\n\nEn poursuivant votre navigation, vous acceptez les cookies.\n',
    });
    const { status, stdout } = lint('--notice', 'notice.md');
    assert.equal(status, 1);
    assert.match(stdout, /^ +3:\d+ +error .+ implied-consent$/m);
  });
});

describe('a call that means nothing ends with 2 and one sentence', () => {
  const cases = {
    'an empty notice': { args: ['--notice', 'empty.txt'], says: /nothing to read in empty\.txt/ },
    'a page without a word': { args: ['--notice', 'page.html'], says: /nothing to read in page\.html/ },
    'nothing to check': { args: [], says: /nothing to check/ },
    'no number': { args: ['a.json', '--max-warnings', 'few'], says: /should be a number, not "few"/ },
    'an unknown format': { args: ['a.json', '--format', 'xml'], says: /xml/ },
    'an unknown option': { args: ['a.json', '--html5'], says: /--html5/ },
  };
  for (const [name, { args, says }] of Object.entries(cases)) {
    it(name, (test) => {
      const { lint } = setUp(test, { 'a.json': json(), 'page.html': '<!doctype html>', 'empty.txt': ' \n\n' });
      const { status, stdout, stderr } = lint(...args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, /^loquet: .+\n$/);
      assert.match(stderr, says);
    });
  }
});

describe('loquet schema', () => {
  const shipped = (name = 'schema') => JSON.parse(readFileSync(`dist/${name}.json`, 'utf8'));

  it('prints the schema that ships with the kit', (test) => {
    const { status, stdout } = runLoquet(temporaryFolder(test), ['schema']);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), shipped());
  });

  it('prints that of a source, with the tools of the catalogue', (test) => {
    const { status, stdout } = runLoquet(temporaryFolder(test), ['schema', '--source']);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), shipped('schema-source'));
    assert.notDeepEqual(shipped('schema-source'), shipped());
  });

  it('writes it into a file', (test) => {
    const folder = temporaryFolder(test);
    assert.equal(runLoquet(folder, ['schema', '--out', 'schema.json']).status, 0);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8')), shipped());
    assert.equal(runLoquet(folder, ['schema', '--out', 'no/such/folder.json']).status, 2);
  });
});

describe('the demo configs', () => {
  const files = readdirSync('demo/configs')
    .filter((name) => name.endsWith('.json'))
    .map((name) => resolve('demo/configs', name));

  it('have no error, and only the warnings that their README lists', () => {
    const { status, stdout } = runLoquet('demo/configs', ['lint', '--format', 'json', ...files.map((file) => file)]);
    assert.equal(status, 0, stdout);
    const readme = readFileSync('demo/configs/README.md', 'utf8');
    for (const { path, findings } of JSON.parse(stdout)) {
      const name = path.split(/[\\/]/).at(-1);
      const listed = [...readme.matchAll(/^\| `([\w.-]+\.json)` +\| `([\w-]+)` +\|/gm)].flatMap(([, file, rule]) =>
        file === name ? [rule] : [],
      );
      const said = [...new Set(findings.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule))];
      assert.deepEqual(said.sort(), listed.sort(), name);
    }
  });

  it('are checked in less than a second of one processor, start-up included', () => {
    const main = JSON.stringify(pathToFileURL(resolve('dist/cli/main.js')).href);
    const program = `process.on('exit', () => { const { user, system } = process.cpuUsage(); require('fs').writeSync(2, String((user + system) / 1e6)); }); process.argv.splice(1, 0, 'loquet'); import(${main})`;
    const seconds = () =>
      Number(spawnSync(process.execPath, ['-e', program, 'lint', ...files], { encoding: 'utf8' }).stderr);
    // What other programs do meanwhile makes a processor slower, never faster: the best of five is what it takes.
    const best = Math.min(...Array.from({ length: 5 }, seconds));
    assert.ok(best > 0 && best < 1, String(best));
  });
});

it('the config that the README shows has no error', (test) => {
  const [, example] = /^## The config by example$[\s\S]*?^```json$([\s\S]*?)^```$/m.exec(
    readFileSync('README.md', 'utf8'),
  );
  const { lint } = setUp(test, { 'landlord.json': example });
  const { status, stdout } = lint('landlord.json');
  assert.equal(status, 0, stdout);
});
