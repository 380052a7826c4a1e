import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';

/** What a user writes → whether it compiles. `loquet` is this package, as npm users have it. */
const snippets = {
  'dom.ts': {
    good: `import 'loquet/define';
export const table = document.querySelector('cookie-table')?.headingLevel;
void document.querySelector('consent-banner')?.openPreferences();
export const variant = document.querySelector('privacy-policy')?.variant;`,
    bad: ['openPreferences', 'openPreference'],
  },
  'react.tsx': {
    good: `import type {} from 'react';
import type {} from 'loquet/jsx';
export const page = <consent-banner position="corner" density="compact"><img slot="logo" alt="" /></consent-banner>;
export const table = <cookie-table editable heading-level={3} style={{ '--loquet-radius': '0' }} />;`,
    bad: ['<consent-banner position="corner"', '<consent-banner position="middle"'],
  },
  'vue.ts': {
    good: `import type { GlobalComponents } from 'vue';
import type {} from 'loquet/vue';
type Props = InstanceType<GlobalComponents['consent-banner']>['$props'];
export const props: Props = { position: 'top' };`,
    bad: ["position: 'top'", "position: 'middle'"],
  },
  'svelte.ts': {
    good: `import type {} from 'loquet/svelte';
import type { CustomElements } from 'loquet/svelte';
export const props: CustomElements['privacy-policy'] = { variant: 'summary', persons: 'tenant' };`,
    bad: ["variant: 'summary'", "variant: 'short'"],
  },
};

describe('typings for frameworks', () => {
  let folder;
  before(() => {
    // Inside the package: it finds itself by its name, and the frameworks' own types beside it.
    folder = mkdtempSync(join('test', 'types-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, { good, bad }] of Object.entries(snippets)) {
    it(`${name}: what is right compiles, what is wrong does not`, () => {
      assert.deepEqual(problemsOf(`good-${name}`, good), []);
      const [right, wrong] = bad;
      assert.ok(good.includes(right));
      assert.equal(problemsOf(`bad-${name}`, good.replace(right, wrong)).length, 1);
    });
  }

  function problemsOf(name, text) {
    const file = join(folder, name);
    writeFileSync(file, text);
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      jsx: ts.JsxEmit.ReactJSX,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
});
