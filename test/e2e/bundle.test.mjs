// What `loquet bundle` writes, in a page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
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
  const visitPage = async (head, headers) => {
    server.responses['/tracker.js'] = { type: 'text/javascript', body: 'window.ran = true;' };
    server.responses['/page'] = {
      type: 'text/html; charset=utf-8',
      headers,
      body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>${head}${held}</head>
<body><button type="button" data-consent-action="open">Mes cookies</button></body></html>`,
    };
    const visitor = await browser.newVisitor();
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
    const text = /<script[^>]*>([\s\S]*)<\/script>/.exec(snippet)[1];
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(text).digest('base64');
    const policy = {
      'content-security-policy': `default-src 'self'; script-src 'self' 'sha256-${hash}'; style-src 'self'`,
    };
    const visitor = await visitPage(snippet, policy);
    await visitor.seesBanner();
    await visitor.click('Tout refuser');
    await visitor.waitFor(() => document.cookie.includes('eu-consent'));
    server.log.length = 0;
    await visitor.visit(server.url('/page'));
    assert.equal(await visitor.isAsked(), false);
    assert.deepEqual(server.log, ['localhost/page']);
    assert.deepEqual(visitor.errors, []);
  });
});
