import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importSource } from '../support/import-source.mjs';

const { lintNotice } = await importSource('src/lint/notice/lint-notice.ts');
const lint = (name, kind) => lintNotice(readFileSync(`test/lint/notices/${name}`, 'utf8'), kind);
const places = (findings) => findings.map(({ rule, range }) => `${String(range?.start.line ?? '-')} ${rule}`);

describe('notices of landlords', () => {
  it('one that says all it must, in Markdown, is let pass', () => {
    assert.deepEqual(places(lint('clean.md', 'markdown')), []);
  });

  it('a legal notice, in HTML', () => {
    assert.deepEqual(places(lint('legal-notice.html', 'html')), [
      '- says-automated-decisions',
      '- says-date',
      '10 insecure-link',
      '14 says-host',
      '14 says-publication-director',
      '15 postcode',
      '15 french-phone',
      '17 says-controller',
      '17 says-data-categories',
      '17 says-legal-basis',
      '19 says-retention',
      '19 open-retention',
      '20 unnamed-recipients',
      '22 says-officer',
      '22 placeholder',
      '24 says-complaint',
      '24 says-directives-after-death',
      '24 says-rights',
      '24 regulation-name',
      '27 says-accessibility',
    ]);
  });

  it('a page on cookies, in wrapped text without accents', () => {
    assert.deepEqual(places(lint('cookie-page.txt', 'text')), [
      '- says-consent-proof',
      '3 implied-consent',
      '7 audience-retention',
      '7 unnamed-audience-tool',
      '7 opt-out-wording',
      '7 anonymous-cookies',
      '8 browser-settings',
      '10 cookie-columns',
      '11 vendor-cookies-missing',
      '11 audience-cookie-lifetime',
      '11 analytics-on',
      '12 obsolete-analytics',
      '13 vague-cookie-purpose',
      '13 cookie-lifetime-open',
      '14 opaque-cookie-name',
      '14 empty-cell',
      '16 refusal-asked-again-soon',
    ]);
  });
});
