import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { runLoquet, temporaryFolder } from './run-loquet.mjs';
import { sampleConfig } from './sample-config.mjs';

const hash = (algorithm, text) => `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

/** A folder with `habitat.json` in it, and the command run there. */
function bundle(test, args = [], content = sampleConfig()) {
  const folder = temporaryFolder(test);
  writeFileSync(join(folder, 'habitat.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return { folder, ...runLoquet(folder, ['bundle', 'habitat.json', ...args]) };
}

/** The tag in front, and the one of the loader. */
const hintTag = /^<script>(.*)<\/script>\n/;
const inlineParts = /^<script data-base="([^"]*)">(.*)<\/script>\n$/ms;

/** A config for a site in French and these languages. */
const withLanguages = (...languages) => ({ ...sampleConfig(), languages: ['fr', ...languages] });

/** What the script leaves for the loader, as a page would see it. Without a page the loader itself stops at once. */
function carriedBy(script) {
  const document = { currentScript: {} };
  try {
    runInNewContext(script, { document });
  } catch {
    // The loader's: a text that cannot be parsed leaves no config.
  }
  return document.currentScript.loquetConfig;
}

const isOfFirst =
  ([{ id }]) =>
  ({ category }) =>
    category === id;

function withoutSchema(config) {
  const copy = { ...config };
  delete copy.$schema;
  return copy;
}

describe('loquet bundle', () => {
  it('writes one script and prints its tag with the hash of that file', (test) => {
    const { folder, status, stdout, stderr } = bundle(test);
    assert.equal(status, 0, stderr);
    const script = readFileSync(join(folder, 'loquet/loquet-habitat.js'));
    const [hint] = hintTag.exec(stdout);
    assert.equal(
      stdout,
      `${hint}<script src="/loquet/loquet-habitat.js" integrity="${hash('sha384', script)}"></script>\n`,
    );
    assert.match(stderr, new RegExp(`${script.length.toLocaleString('en')} bytes, [\\d,]+ bytes after brotli`));
  });

  it('carries the config, without $schema, before the loader', (test) => {
    const { folder } = bundle(test);
    const script = readFileSync(join(folder, 'loquet/loquet-habitat.js'), 'utf8');
    assert.ok(script.startsWith('document.currentScript.loquetConfig={"revision"'));
    assert.equal(JSON.stringify(carriedBy(script)), JSON.stringify(withoutSchema(sampleConfig())));
  });

  it('is ASCII, so that it means the same in a page of another encoding', (test) => {
    const { folder } = bundle(test);
    const script = readFileSync(join(folder, 'loquet/loquet-habitat.js'));
    assert.ok(script.every((byte) => byte < 0x80));
  });

  it('copies every file that the loader can ask for', (test) => {
    const { folder } = bundle(test);
    const written = readdirSync(join(folder, 'loquet'));
    for (const name of written) {
      const text = readFileSync(join(folder, 'loquet', name), 'utf8');
      for (const [wanted] of text.matchAll(/loquet-[\w-]+\.js/g)) assert.ok(written.includes(wanted), wanted);
      if (name !== 'loquet-habitat.js') assert.equal(text, readFileSync(join('dist', name), 'utf8'));
    }
    assert.ok(written.some((name) => name.startsWith('loquet-ui-')));
  });

  it('gives the same bytes for the same config', (test) => {
    const [one, other] = [bundle(test), bundle(test)];
    assert.equal(one.stdout, other.stdout);
    assert.equal(one.stderr, other.stderr);
  });

  it('takes a folder, a base and a name', (test) => {
    const { folder, stdout } = bundle(test, ['--out', 'public/kit', '--base', '/kit', '--name', 'north']);
    assert.ok(existsSync(join(folder, 'public/kit/loquet-north.js')));
    assert.match(stdout, /^<script src="\/kit\/loquet-north\.js" /m);
  });

  it('asks for CORS only from another origin', (test) => {
    const { stdout } = bundle(test, ['--base', 'https://cdn.example/kit/']);
    assert.match(stdout, /^<script src="https:\/\/cdn\.example\/kit\/loquet-habitat\.js" .* crossorigin="anonymous">/m);
  });

  it('reads a file that starts with a byte order mark', (test) => {
    assert.equal(bundle(test, [], `\ufeff${JSON.stringify(sampleConfig())}`).status, 0);
  });

  it('keeps hostile texts data', (test) => {
    const label = '</script><img src=x onerror=alert(1)><!--\u2028\u2029"};alert(1)//\\"__proto__":';
    const { folder, status, stderr } = bundle(test, [], sampleConfig(label));
    assert.equal(status, 0, stderr);
    const script = readFileSync(join(folder, 'loquet/loquet-habitat.js'), 'utf8');
    assert.doesNotMatch(script, /<\/script|<!--|<img/i);
    assert.equal(carriedBy(script).categories[1].label, label);
  });
});

describe('loquet bundle --inline', () => {
  it('prints the snippet alone, and the hashes of the texts between its tags', (test) => {
    const { folder, status, stdout, stderr } = bundle(test, ['--inline']);
    assert.equal(status, 0, stderr);
    const [hint, hintText] = hintTag.exec(stdout);
    const [snippet, base, script] = inlineParts.exec(stdout);
    assert.equal(stdout, hint + snippet);
    assert.equal(base, '/loquet/');
    assert.ok(stderr.includes(`script-src '${hash('sha256', hintText)}' '${hash('sha256', script)}' 'self'\n`));
    assert.doesNotMatch(script, /<\/script|<!--/i);
    assert.equal(JSON.stringify(carriedBy(script)), JSON.stringify(withoutSchema(sampleConfig())));
    assert.ok(!existsSync(join(folder, 'loquet/loquet-habitat.js')));
    assert.ok(readdirSync(join(folder, 'loquet')).some((name) => name.startsWith('loquet-ui-')));
  });

  it('holds the text that the external file holds', (test) => {
    const { folder } = bundle(test);
    const [, , script] = inlineParts.exec(bundle(test, ['--inline']).stdout);
    assert.equal(script, readFileSync(join(folder, 'loquet/loquet-habitat.js'), 'utf8'));
  });

  it('names the origin of the chunks in the policy', (test) => {
    const { stdout, stderr } = bundle(test, ['--inline', '--base', 'https://cdn.example/kit']);
    assert.match(stdout, /^<script data-base="https:\/\/cdn\.example\/kit\/">/m);
    assert.match(stderr, /script-src 'sha256-[^']+' 'sha256-[^']+' https:\/\/cdn\.example$/m);
  });

  it('refuses a loader that would end the script early', (test) => {
    const folder = temporaryFolder(test);
    for (const name of ['dist', 'package.json']) cpSync(name, join(folder, 'kit', name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'kit/node_modules'), 'junction');
    writeFileSync(join(folder, 'kit/dist/loquet.js'), 'console.log("</SCRIPT>")');
    writeFileSync(join(folder, 'habitat.json'), JSON.stringify(sampleConfig()));
    const main = join(folder, 'kit/dist/cli/main.js');
    const { status, stdout, stderr } = runLoquet(folder, ['bundle', 'habitat.json', '--inline'], main);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, /^loquet: .*<\/SCRIPT.*\n$/);
  });
});

describe('the tag that loquet bundle prints in front', () => {
  it('names the files that the loader would ask for', (test) => {
    const { folder, stdout } = bundle(test, [], withLanguages('en', 'ar'));
    const files = readdirSync(join(folder, 'loquet'));
    const [, start, hash] = /import\("\/loquet\/(loquet-)"\+name\+"(-\w+\.js)"\)/.exec(hintTag.exec(stdout)[1]);
    for (const name of ['ui', 'translations', 'en', 'ar']) assert.ok(files.includes(`${start}${name}${hash}`), name);
  });

  it('names the banner alone where there is French alone', (test) => {
    const { folder, stdout } = bundle(test, ['--base', 'https://cdn.example/kit/'], withLanguages());
    const [, file] = /import\("https:\/\/cdn\.example\/kit\/([^"]+)"\)/.exec(hintTag.exec(stdout)[1]);
    assert.match(file, /^loquet-ui-/);
    assert.ok(existsSync(join(folder, 'loquet', file)));
  });

  it('says which policy lets it run', (test) => {
    const { stdout, stderr } = bundle(test);
    assert.ok(stderr.includes(`script-src '${hash('sha256', hintTag.exec(stdout)[1])}' 'self'\n`));
  });

  it('is nothing that a page’s check finds fault with', (test) => {
    for (const languages of [[], ['en', 'fr-x-simple']])
      for (const form of [[], ['--inline']]) {
        const config = withLanguages(...languages);
        const { folder, stdout } = bundle(test, form, config);
        writeFileSync(join(folder, 'page.html'), `<!doctype html><html lang="fr"><head><title>x</title>${stdout}`);
        const found = runLoquet(folder, ['lint', 'habitat.json', '--html', 'page.html', '--format', 'json']).stdout;
        assert.doesNotMatch(found, /page-loader-first/);
        assert.match(found, /page-way-back/);
      }
  });

  it('is left out when told so, and nothing is said of a policy', (test) => {
    const { stdout, stderr } = bundle(test, ['--no-hint']);
    assert.match(stdout, /^<script src=.*\n$/);
    assert.doesNotMatch(stderr, /policy|first tag/);
  });

  it('is left out where there is nothing to ask about', (test) => {
    const { categories, services, ...rest } = sampleConfig();
    const essential = { categories: categories.slice(0, 1), services: services.filter(isOfFirst(categories)) };
    assert.match(bundle(test, [], { ...rest, ...essential }).stdout, /^<script src=.*\n$/);
  });
});

describe('a config that cannot be used', () => {
  it('lists every problem with its JSON pointer, and nothing is written', (test) => {
    const wrong = sampleConfig();
    wrong.services[0].category = 3;
    delete wrong.landlord.name;
    const { folder, status, stdout, stderr } = bundle(test, [], wrong);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
    assert.match(stderr, /^loquet: habitat\.json: \/services\/0\/category: /m);
    assert.match(stderr, /^loquet: habitat\.json: \/landlord: /m);
    assert.ok(!existsSync(join(folder, 'loquet')));
  });

  const contents = {
    'is an empty object': { content: '{}', says: /habitat\.json: \/: / },
    'has a prototype': { content: '{"__proto__":{"polluted":true}}', says: /\/__proto__: / },
    'would steer the terminal': { content: '{"\\u001b[2J\\u202e":1}', says: /habitat\.json: \// },
  };
  for (const [name, { content, says }] of Object.entries(contents)) {
    it(`is refused when it ${name}`, (test) => {
      const { status, stdout, stderr } = bundle(test, [], content);
      assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
      assert.match(stderr, says);
      assert.match(stderr, /^(?:loquet: [^\p{Cc}\p{Cf}]+\n)+$/u);
    });
  }
});

describe('a name or an address that would not work', () => {
  const refused = {
    'a name that blockers look for': { args: ['--name', 'cookie-north'], says: /blockers look for "cookie"/ },
    'a name with consent in it': { args: ['--name', 'consentement'], says: /blockers look for "consent"/ },
    'a name that is a path': { args: ['--name', '../north'], says: /cannot be part of an address/ },
    'a base that blockers look for': { args: ['--base', '/cookie-banner/'], says: /blockers look for "cookie"/ },
    'a base that ends the attribute': { args: ['--base', '/"onload="alert(1)'], says: /--base should be/ },
    'a relative base': { args: ['--base', 'loquet/'], says: /--base should be/ },
    'a base of another kind': { args: ['--base', 'data:text/javascript,'], says: /--base should be/ },
    'an output folder that is a file': { args: ['--out', 'habitat.json'], says: /nothing can be written/ },
  };
  for (const [name, { args, says }] of Object.entries(refused)) {
    it(`refuses ${name}`, (test) => {
      const { status, stdout, stderr } = bundle(test, args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, says);
    });
  }

  it('asks for --name when the file is called like that', (test) => {
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'cmp.json'), JSON.stringify(sampleConfig()));
    assert.match(runLoquet(folder, ['bundle', 'cmp.json']).stderr, /"cmp".*name the bundle with --name/);
    assert.equal(runLoquet(folder, ['bundle', 'cmp.json', '--name', 'habitat']).status, 0);
    assert.equal(runLoquet(folder, ['bundle', 'cmp.json', '--inline']).status, 0);
  });
});
