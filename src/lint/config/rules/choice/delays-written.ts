import { gdpr, sixMonths } from '../../../sources.js';
import { optionalServices } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const delaysWritten: ConfigRule = {
  id: 'delays-written',
  family: 'choice',
  severity: 'warning',
  standing: 'advice',
  demands: 'Both delays after which the banner asks again are written in the config: nobody gets them by silence.',
  sources: [sixMonths, gdpr('art. 5(2)')],
  *check(config) {
    if (!optionalServices(config).length) return;
    const { askAgainAfter = {} } = config.consent ?? {};
    for (const [name, standard] of [
      ['accepted', 'P13M'],
      ['refused', 'P1M'],
    ] as const) {
      if (askAgainAfter[name] !== undefined) continue;
      const pointer = `/consent/askAgainAfter/${name}`;
      yield {
        pointer,
        message: `"${name}" is not given, and the kit takes ${standard}: write the delay that the landlord has chosen; six months is what the CNIL calls a good practice`,
        fix: { pointer, value: 'P6M', title: `Set "${name}" to P6M` },
      };
    }
  },
};
