import type { AskAgainAfter } from '../config/types.js';

/** When the banner asks again, by the name of the preset; and what is to be known of it. */
export const delays: Readonly<Record<string, { askAgainAfter: AskAgainAfter; comment: string[] }>> = {
  '13/1': {
    askAgainAfter: { accepted: 'P13M', refused: 'P1M' },
    comment: [
      'The CNIL calls six months good practice, for an acceptance and a refusal alike; a shorter time after a refusal asks those who refuse more often than the others. "P6M" and "P6M" follow it.',
    ],
  },
  '6/6': {
    askAgainAfter: { accepted: 'P6M', refused: 'P6M' },
    comment: ['Six months for both answers, which the CNIL calls good practice.'],
  },
};
