import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';

// No other test reaches this: the command refuses such names before they are carried.
it('carries a name that would set the prototype as a name like any other', async () => {
  const source = readFileSync('src/cli/carry-config.ts', 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  const { carryConfig } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);

  const text =
    '{"__proto__":{"a":1},"b":{"c":",\\"__proto__\\":","__proto__":"{\\"__proto__\\":"},"{\\"__proto__":["__proto__"]}';
  const document = { currentScript: {} };
  runInNewContext(carryConfig(JSON.parse(text), 'void 0'), { document });
  assert.equal(JSON.stringify(document.currentScript.loquetConfig), text);
});
