// The endpoints of docs/server-renewal.md that run in JavaScript, as they are printed there.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { encodeRecord } from 'loquet';

const blocks = [...readFileSync('docs/server-renewal.md', 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(
  ([, code]) => code,
);
// These endpoints read the machine's clock.
const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString().replace(/\.\d+/, '');
const at = daysAgo(40);
const value = (changes = {}) =>
  encodeRecord({ v: 1, id: 'x', at, rev: '2026-11-01', how: 'custom', choices: { matomo: true }, ...changes });
const renewed = `eu-consent=${value()}; Expires=${new Date(Date.parse(at) + 400 * 86_400_000).toUTCString()}; Path=/; SameSite=Lax; Secure`;

/** Cookies that are answered without one. */
const refused = {
  'no cookie': undefined,
  'what is no record': 'eu-consent=yes',
  'a record of the future': `eu-consent=${value({ at: daysAgo(-1) })}`,
  'a record of more than 400 days ago': `eu-consent=${value({ at: daysAgo(401) })}`,
  'a record without choices': `eu-consent=${value({ choices: null })}`,
  'a line break': 'eu-consent=%0d%0aSet-Cookie:%20a=b',
};

describe('the documented endpoint for Node', () => {
  const code = blocks.find((block) => block.includes('createServer'));

  it('renews over HTTP, and refuses', async (test) => {
    const onFreePort = code.replace('.listen(8080)', '.listen(0, function () { console.log(this.address().port); })');
    assert.notEqual(onFreePort, code);
    const server = spawn(process.execPath, ['--input-type=module', '--eval', onFreePort]);
    test.after(() => server.kill());
    const [port] = await once(server.stdout, 'data');
    const ask = (cookie, path = '/loquet/renew') =>
      fetch(`http://127.0.0.1:${String(port).trim()}${path}`, { headers: cookie ? { Cookie: cookie } : {} });

    assert.equal((await ask(`a=b; eu-consent=${value()}`)).headers.get('Set-Cookie'), renewed);
    assert.equal((await ask(`eu-consent=${value()}`, '/')).status, 404);
    for (const [name, cookie] of Object.entries(refused)) {
      const { status, headers } = await ask(cookie);
      assert.deepEqual(
        [status, headers.get('Set-Cookie'), headers.get('Cache-Control')],
        [204, null, 'no-store'],
        name,
      );
    }
  });
});

describe('the documented endpoint for nginx', () => {
  const code = blocks.find((block) => block.includes('function renew'));

  /** What nginx hands the function, and what the function does to it. */
  async function ask(Cookie) {
    const { default: loquet } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const answer = {};
    loquet.renew({ headersIn: { Cookie }, headersOut: answer, return: (status) => (answer.status = status) });
    return answer;
  }

  it('renews', async () => {
    const expected = { 'Cache-Control': 'no-store', 'Set-Cookie': [renewed], status: 204 };
    assert.deepEqual(await ask(`a=b; eu-consent=${value()}`), expected);
  });

  for (const [name, cookie] of Object.entries(refused)) {
    it(`writes no cookie for ${name}`, async () => {
      assert.deepEqual(await ask(cookie), { 'Cache-Control': 'no-store', status: 204 });
    });
  }
});
