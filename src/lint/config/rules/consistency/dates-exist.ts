import { calendarDates } from '../../../../config/checks/calendar-dates.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const datesExist: ConfigRule = {
  id: 'dates-exist',
  family: 'consistency',
  severity: 'error',
  standing: 'advice',
  demands: 'Dates are days that exist.',
  sources: [
    {
      cite: 'src/config/checks/calendar-dates.ts: parse refuses it too',
      url: 'src/config/checks/calendar-dates.ts',
      confidence: 'verified',
    },
  ],
  check: ofCheck(calendarDates),
};
