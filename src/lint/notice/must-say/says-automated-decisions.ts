import { gdpr } from '../../sources.js';
import { isPrivacyNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysAutomatedDecisions = mustSay({
  id: 'says-automated-decisions',
  family: 'notice',
  severity: 'info',
  standing: 'law',
  demands: 'A notice says whether machines decide.',
  sources: [gdpr('art. 13(2)(f)'), gdpr('art. 22')],
  of: isPrivacyNotice,
  said: /decisions?\b.{0,40}automatis|profilage|automated (?:individual )?decision|profiling|cotation/,
  near: [],
  missing:
    'Nothing is said of automated decisions or profiling. If there are none, one sentence says so; if there are, tell the logic and the consequences.',
});
