import { digitalEconomyAct } from '../../sources.js';
import { isLegalNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysPublicationDirector = mustSay({
  id: 'says-publication-director',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A site names its publication director.',
  sources: [digitalEconomyAct],
  of: isLegalNotice,
  said: /direct(?:eur|rice)(?:\(rice\)|·rice)? (?:de )?(?:la )?publication|responsable (?:de )?(?:la )?publication|publication director|publisher is/,
  near: [/edite|exploite|appart|capital|siege social/, /mentions? legales?/],
  missing: 'The publication director is not named. The law asks for it.',
});
