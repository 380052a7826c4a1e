// What `loquet bundle` writes, in a page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { smallConfig } from '../support/bare-page.mjs';
import { startServer } from '../support/server.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

describe('a bundle', () => {
  let server, browser, folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'loquet-bundle-'));
    writeFileSync(join(folder, 'habitat.json'), JSON.stringify(smallConfig()));
    server = await startServer();
    browser = await openBrowserForVisitors(server);
  });
  after(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Runs the command and serves what it wrote under /kit/. */
  const bundle = (...options) => {
    server.log.length = 0;
    const words = ['bundle', join(folder, 'habitat.json'), '--out', join(folder, 'kit'), '--base', '/kit/', ...options];
    const snippet = execFileSync(process.execPath, ['dist/cli/main.js', ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for (const name of readdirSync(join(folder, 'kit')))
      server.responses[`/kit/${name}`] = { type: 'text/javascript', body: readFileSync(join(folder, 'kit', name)) };
    return snippet;
  };
  const held = '<script type="text/plain" data-consent="stats" src="/tracker.js"></script>';
  const visitPage = async (head, { headers, language = 'fr', before } = {}) => {
    server.responses['/tracker.js'] = { type: 'text/javascript', body: 'window.ran = true;' };
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      headers,
      body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Essai</title>${head}${held}</head>
<body><button type="button" data-consent-action="open">Mes cookies</button></body></html>`,
    };
    const visitor = await browser.newVisitor();
    await before?.(visitor);
    await visitor.visit(server.url('/page'));
    return visitor;
  };

  it('of one file, pasted as it is printed, asks and releases', async () => {
    const visitor = await visitPage(bundle());
    await visitor.seesBanner();
    await visitor.click('Tout accepter');
    await visitor.waitFor(() => window.ran);
    assert.deepEqual(visitor.errors, []);
  });

  it('does not run when somebody changed it: everything stays held', async () => {
    const tag = bundle();
    const [, path] = /src="([^"]+)"/.exec(tag);
    server.responses[path].body += ' window.changed = true;';
    const visitor = await visitPage(tag);
    assert.deepEqual(await visitor.page.evaluate(() => [window.changed, window.loquet, window.ran]), [
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('inline, runs under the policy with its hash, and a return visit asks for nothing but the page', async () => {
    const snippet = bundle('--inline');
    const visitor = await visitPage(snippet, { headers: policyFor(snippet) });
    await visitor.seesBanner();
    await visitor.click('Tout refuser');
    await visitor.waitFor(() => document.cookie.includes('eu-consent'));
    server.log.length = 0;
    await visitor.visit(server.url('/page'));
    assert.equal(await visitor.isAsked(), false);
    assert.deepEqual(server.log, ['localhost/page']);
    assert.deepEqual(visitor.errors, []);
  });

  describe('of one file: the tag in front', () => {
    const loader = '/kit/loquet-habitat.js';

    /** The loader comes when the files have been asked for, and not before. */
    const holdLoaderUntilAsked = (...files) => {
      const answer = server.responses[loader];
      server.responses[loader] = async () => {
        for (const file of files) await server.untilAsked(`localhost${file}`);
        return answer;
      };
    };
    const fileOf = (name) =>
      Object.keys(server.responses).find((path) => new RegExp(`/kit/loquet-${name}-\\w+\\.js$`).test(path));

    it('asks for the banner while the loader is on its way', async () => {
      const tags = bundle();
      holdLoaderUntilAsked(fileOf('ui'));
      const visitor = await visitPage(tags);
      await visitor.seesBanner();
      assert.deepEqual(visitor.errors, []);
    });

    it('asks for the texts of the page’s language too', async () => {
      writeFileSync(join(folder, 'habitat.json'), JSON.stringify(smallConfig({ languages: ['fr', 'en'] })));
      const tags = bundle();
      writeFileSync(join(folder, 'habitat.json'), JSON.stringify(smallConfig()));
      holdLoaderUntilAsked(fileOf('ui'), fileOf('en'), fileOf('translations'));
      const visitor = await visitPage(tags, { language: 'en' });
      await visitor.page.getByRole('button', { name: 'Refuse all', exact: true }).waitFor();
      assert.deepEqual(visitor.errors, []);
    });

    it('asks for nothing once there is an answer', async () => {
      const visitor = await visitPage(bundle());
      await visitor.click('Tout refuser');
      await visitor.waitFor(() => document.cookie.includes('eu-consent'));
      server.log.length = 0;
      await visitor.visit(server.url('/page'));
      assert.equal(await visitor.isAsked(), false);
      assert.deepEqual(server.log, ['localhost/page', `localhost${loader}`]);
    });

    it('asks for nothing where the browser refuses for its visitor', async () => {
      const tags = bundle();
      await visitPage(tags, {
        before: (visitor) =>
          visitor.page.addInitScript(() => {
            Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
          }),
      });
      assert.deepEqual(server.log, ['localhost/page', `localhost${loader}`]);
    });

    it('runs under a policy with its hash; kept from running by another, it is missed by nobody', async () => {
      const tags = bundle();
      const allowed = await visitPage(tags, { headers: policyFor(tags) });
      await allowed.seesBanner();
      assert.deepEqual(allowed.errors, []);
      const visitor = await visitPage(tags, { headers: policyFor('') });
      await visitor.seesBanner();
      await visitor.click('Tout accepter');
      await visitor.waitFor(() => window.ran);
    });

    it('is no error of a page that may not look at its cookies', async () => {
      const [hint] = bundle().split('\n');
      server.responses['/frame'] = {
        type: 'text/html',
        body: `<!doctype html><script>window.onerror = (message) => parent.postMessage(message, '*');</script>
${hint}<script>parent.postMessage('none', '*');</script>`,
      };
      server.responses['/around'] = {
        type: 'text/html',
        body: `<!doctype html><script>window.said = []; onmessage = ({ data }) => said.push(data);</script>
<iframe src="/frame" sandbox="allow-scripts"></iframe>`,
      };
      const visitor = await browser.newVisitor();
      await visitor.page.goto(server.url('/around'));
      await visitor.waitFor(() => window.said.includes('none'));
      assert.deepEqual(await visitor.page.evaluate(() => window.said), ['none']);
    });
  });
});

/** A policy that lets the scripts of a snippet run, and the site's own files. */
function policyFor(snippet) {
  const hashes = [...snippet.matchAll(/<script[^>]*>([^]+?)<\/script>/g)].map(
    ([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return { 'content-security-policy': `default-src 'self'; script-src 'self' ${hashes.join(' ')}; style-src 'self'` };
}
