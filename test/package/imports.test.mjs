// What the built files import is installed with the package: a tool of this workshop is not.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'acorn';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a file imports by name, at once or later; a path is its own. */
function packagesOf(code) {
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true });
  const atOnce = body.flatMap(({ source }) => (source ? [source.value] : []));
  const later = Array.from(code.matchAll(/\bimport\(\s*["'`]([^"'`]+)/g), ([, name]) => name);
  return [...atOnce, ...later]
    .filter((name) => !/^[./]/.test(name) && !isBuiltin(name))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)[0]);
}

for (const folder of ['dist/cli', 'dist/npm'])
  describe(folder, () => {
    const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
    const imported = files.flatMap((name) => packagesOf(readFileSync(join(folder, name), 'utf8')));

    it('imports packages that come with it, and no others', () => {
      assert.ok(imported.length);
      assert.deepEqual(
        imported.filter((name) => !Object.hasOwn(dependencies, name)),
        [],
      );
    });
  });
