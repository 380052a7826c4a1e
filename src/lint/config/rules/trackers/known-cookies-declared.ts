import { vanityFair, developersGuide, measured } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { vendorsOf } from '../../read/vendors.js';
import { isEssential } from '../../../../config/services.js';
import { matchesName } from '../../../../config/name-pattern.js';
import type { ConfigRule } from '../../config-rule.js';

export const knownCookiesDeclared: ConfigRule = {
  id: 'known-cookies-declared',
  family: 'trackers',
  severity: 'warning',
  standing: 'law',
  demands: 'Every cookie that a known tool sets is declared: what is not cannot be erased.',
  sources: [developersGuide('fiche 16'), vanityFair, measured('a cookie that no service declares stays')],
  *check(config, { vendors = [] }) {
    for (const { item: service, pointer } of servicesIn(config)) {
      const [vendor] = vendorsOf(service, vendors);
      if (!vendor || isEssential(config, service)) continue;
      // Tools differ by version: only where none at all, or one of a pair, is missing can we be sure enough to say so.
      const missing = vendor.cookies.filter(
        ({ name }) => !service.cookies.some((cookie) => cookie.name === name || matchesName(cookie.name, name)),
      );
      const [first] = missing;
      if (!first) continue;
      yield {
        pointer: `${pointer}/cookies`,
        message: `${vendor.name} also sets ${missing.map(({ name }) => `"${name}"`).join(', ')}: what is not declared is neither told nor erased; add it, or waive this if the site’s version sets none`,
        fix: {
          pointer: `${pointer}/cookies/-`,
          value: { name: first.name, purpose: first.purpose, lifetime: first.lifetime },
          title: `Declare “${first.name}”`,
        },
      };
    }
  },
};
