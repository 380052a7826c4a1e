import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { keepCounts } from './scripts/counts.mjs';
import { certificate } from './test/support/certificate.mjs';
import { chromiumOptions } from './test/support/playwright/chromium.mjs';
import { contextOptions } from './test/support/playwright/pages.mjs';

const { key, cert } = certificate();

/** Keeps how many tests passed and failed, for the last line of `npm test`. */
const counting = {
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []));
    const count = (passed) => tests.filter((test) => !test.skipped && test.passed === passed).length;
    // A file that cannot be loaded has no tests to fail.
    const broken = sessions.filter((session) => !session.passed && !hasFailedTest(session)).length;
    const counts = { passed: count(true), failed: count(false) + broken };
    keepCounts('test/unit', counts);
    console.log(`test/unit: ${String(counts.passed)} passed, ${String(counts.failed)} failed\n`);
  },
};

function testsIn({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsIn)];
}

function hasFailedTest({ testResults }) {
  return testResults !== undefined && testsIn(testResults).some(({ passed, skipped }) => !passed && !skipped);
}

/** The builds inline `import … with { type: 'json' }`; for the target above esbuild drops the attribute. */
const jsonModules = {
  name: 'loquet:json-modules',
  resolveMimeType: ({ path, query }) => (path.endsWith('.json') && 'module' in query ? 'js' : undefined),
  resolveImport: ({ source }) => (/^\..*\.json$/.test(source) ? `${source}?module` : undefined),
  transform: ({ path, query, body }) =>
    path.endsWith('.json') && 'module' in query ? { body: `export default ${body}` } : undefined,
};

export default {
  files: 'test/unit/**/*.test.ts',
  nodeResolve: true,
  protocol: 'https:',
  http2: true,
  sslKey: key,
  sslCert: cert,
  plugins: [
    // tsconfig: its decorators are not esbuild's default.
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    jsonModules,
  ],
  testFramework: { config: { timeout: 10_000 } },
  // A second page at the same time is a background one: hidden, without focus, its timers throttled.
  concurrency: 1,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: chromiumOptions,
      createBrowserContext: ({ browser }) => browser.newContext(contextOptions),
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), counting],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
