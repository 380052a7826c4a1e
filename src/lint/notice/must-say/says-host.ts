import { digitalEconomyAct } from '../../sources.js';
import { isLegalNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysHost = mustSay({
  id: 'says-host',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A site names its host.',
  sources: [digitalEconomyAct],
  of: isLegalNotice,
  said: /heberg(?:eur|ement|ee? par|eurs)\b|hosted by|hosting/,
  near: [/edite|exploite|appart|capital|siege social/, /mentions? legales?/],
  missing: 'The host is not named. Give its name, address and telephone.',
});
