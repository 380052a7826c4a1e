import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const names = {
  universal:
    'AbortController AbortSignal clearInterval clearTimeout console crypto fetch performance Request setInterval setTimeout structuredClone TextDecoder TextEncoder URL URLSearchParams',
  node: 'Buffer process',
  // Page tests hand functions to the browser; the demo's scripts live there.
  browser:
    'addEventListener CookieStore cookieStore customElements CustomEvent dispatchEvent Document document DOMParser Element Event getComputedStyle history HTMLElement HTMLIFrameElement HTMLImageElement HTMLScriptElement Image indexedDB innerHeight innerWidth localStorage location matchMedia MessageChannel MutationObserver navigator Navigator Node PerformanceObserver removeEventListener requestAnimationFrame sessionStorage window XMLHttpRequest',
};
const globals = (kind) => Object.fromEntries(names[kind].split(' ').map((name) => [name, 'readonly']));

export default defineConfig(
  globalIgnores(['dist', 'dist-demo', 'coverage', 'editors', 'src/locales/generated']),
  js.configs.recommended,
  {
    // French has no-break spaces before its colons: they are text, not a slip.
    rules: { 'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }] },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals('universal') } },
  { files: ['*.{js,mjs}', 'scripts/**', 'test/**/*.mjs'], languageOptions: { globals: globals('node') } },
  { files: ['demo/**', 'test/**/*.{js,mjs}'], languageOptions: { globals: globals('browser') } },
  { files: ['demo/**/*.js', 'test/pages/**/*.js'], languageOptions: { sourceType: 'script' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Lit binds the handlers of its templates to their element.
      '@typescript-eslint/unbound-method': 'off',
      // `this: void` says that a callback may be handed on.
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // An empty attribute is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc['flat/best-practice'], lit['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      // The type inferred for `render()` names lit-html, which our users have not installed.
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // LitElement has every lifecycle callback.
      'wc/guard-super-call': 'off',
      // Not redundant: a table that `display` turns into cards loses the roles that are not written down.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // What chai says is an expression, and typed as a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `find<HTMLButtonElement>(root, selector)` reads better than a cast after it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
);
