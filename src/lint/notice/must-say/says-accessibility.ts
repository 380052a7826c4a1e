import { accessibilityAct } from '../../sources.js';
import { placeFor, says } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

const statement = /declaration d(?:e conformite|'accessibilite)\b.{0,30}|\brgaa\b|accessibility statement/;

const parts: [string, RegExp][] = [
  [
    'whether the site is totally, partially or not conformant',
    /(?:totalement|partiellement|non) conforme|conformite (?:totale|partielle)|(?:fully|partially|not) (?:conformant|compliant)/,
  ],
  ['what is not accessible', /non accessibles?|pas accessibles?|non-conformites?|derogation|not accessible/],
  ['whom to write to', /@|formulaire|contact/],
  ['the Défenseur des droits', /defenseur (?:\w{1,8} )?des droits|ombudsman|equality body/],
  ['its date', /\b20\d\d\b/],
];

export const saysAccessibility: NoticeRule = {
  id: 'says-accessibility',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A statement of accessibility says all it has to.',
  sources: [accessibilityAct],
  *check(notice) {
    if (!says(notice, statement)) return;
    const missing = parts.filter(([, pattern]) => !says(notice, pattern)).map(([name]) => name);
    if (missing.length === 0) return;
    yield {
      message: `The statement of accessibility leaves out: ${missing.join(', ')}.`,
      at: placeFor(notice, statement),
    };
  },
};
