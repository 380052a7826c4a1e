import { developersGuide } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { vendorsOf } from '../../read/vendors.js';
import type { ConfigRule } from '../../config-rule.js';

export const trackerObsolete: ConfigRule = {
  id: 'tracker-obsolete',
  family: 'trackers',
  severity: 'info',
  standing: 'advice',
  demands: 'What is dead is taken off the site.',
  sources: [developersGuide('fiche 16')],
  *check(config, { vendors = [] }) {
    for (const { item: service, pointer } of servicesIn(config)) {
      const dead = vendorsOf(service, vendors).find(({ obsolete }) => obsolete);
      if (dead?.obsolete) yield { pointer, message: `${dead.name}: ${dead.obsolete.reason.en} Take it off the site` };
    }
  },
};
