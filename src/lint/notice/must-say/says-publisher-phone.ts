import { digitalEconomyAct } from '../../sources.js';
import { isLegalNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysPublisherPhone = mustSay({
  id: 'says-publisher-phone',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A publisher can be telephoned.',
  sources: [digitalEconomyAct],
  of: isLegalNotice,
  said: /\b0\d(?:[ .-]?\d\d){4}\b|\+33|\btel\b.{0,10}\d|\b3\d{3}\b/,
  near: [/edite|exploite|appart|capital|siege social/, /mentions? legales?/],
  missing: 'No telephone number is given. The law asks for that of the publisher and of the host.',
});
