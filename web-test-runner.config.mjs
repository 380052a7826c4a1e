import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { keepCounts } from './scripts/counts.mjs';
import { certificate } from './test/support/certificate.mjs';
import { chosenEngines } from './test/support/engines.mjs';
import { launchers } from './test/support/web-test-runner/launchers.mjs';

const engines = chosenEngines();
const { key, cert } = certificate();

/** Keeps how many tests passed and failed, for the last line of `npm test`. */
const counting = {
  onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => (testResults ? testsIn(testResults) : []));
    const count = (passed) => tests.filter((test) => !test.skipped && test.passed === passed).length;
    // A file that cannot be loaded has no tests to fail.
    const broken = sessions.filter((session) => !session.passed && !hasFailedTest(session)).length;
    const counts = { passed: count(true), failed: count(false) + broken };
    const runner = `test/unit, ${engines.join(', ')}`;
    keepCounts(runner, counts);
    console.log(`${runner}: ${String(counts.passed)} passed, ${String(counts.failed)} failed\n`);
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
  // Long: axe takes seconds in WebKit, on a machine that does something else too.
  testFramework: { config: { timeout: 30_000 } },
  // A second page at the same time is a background one: hidden, without focus, its timers throttled.
  concurrency: 1,
  browsers: engines.map((engine) => launchers[engine]()),
  reporters: [defaultReporter({ reportTestProgress: false }), counting],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
