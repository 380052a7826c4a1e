import { digitalEconomyAct } from '../../../sources.js';
import type { ConfigRule } from '../../config-rule.js';

export const publicationDirector: ConfigRule = {
  id: 'publication-director',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: 'The publication director is told, by function and by name.',
  sources: [digitalEconomyAct],
  *check({ landlord: { publicationDirector } }) {
    if (!publicationDirector)
      yield {
        pointer: '/landlord',
        message:
          'the legal notice names who answers for what the site publishes: add "publicationDirector", with function and name',
      };
    else if (!publicationDirector.name)
      yield {
        pointer: '/landlord/publicationDirector',
        message: 'the law asks for the name, too, not the function alone: add "name"',
      };
  },
};
