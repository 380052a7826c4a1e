import { dataProtectionAct, cnilGuidelines } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import { vendorsOf } from '../../read/vendors.js';
import { isEssential } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const essentialDoubtful: ConfigRule = {
  id: 'essential-doubtful',
  family: 'trackers',
  severity: 'warning',
  standing: 'guidance',
  demands:
    'Comfort is not necessity: chat, maps, fonts and the like wait for the visitor unless the visitor asked for them.',
  sources: [dataProtectionAct('art. 82'), cnilGuidelines('art. 5')],
  *check(config, { vendors = [] }) {
    for (const { item: service, pointer } of servicesIn(config)) {
      if (!isEssential(config, service)) continue;
      const tool = vendorsOf(service, vendors).find(
        ({ kind, category }) => category !== 'essential' && !others.includes(kind),
      );
      if (tool)
        yield {
          pointer: `${pointer}/category`,
          message: `${tool.name} (${tool.kind}) reaches another company before any choice, and sites work without it: let visitors decide, or waive this with what makes it strictly necessary`,
        };
    }
  },
};

/** What `no-tracker-essential` speaks of. */
const others = ['advertising', 'analytics', 'social', 'testing', 'video'];
