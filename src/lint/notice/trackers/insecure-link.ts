import { gdpr } from '../../sources.js';
import type { NoticeRule } from '../notice-rule.js';

export const insecureLink: NoticeRule = {
  id: 'insecure-link',
  family: 'texts',
  severity: 'info',
  standing: 'good-practice',
  demands: 'A link leads to https.',
  sources: [gdpr('art. 32')],
  *check({ blocks }) {
    for (const block of blocks) {
      for (const { address, text } of block.links) {
        // What is written out is found among the words.
        if (!address.startsWith('http://') || text.includes('http://')) continue;
        yield {
          message: `“${text.trim() || address}” leads to ${address}: not encrypted. Write https:, once you have seen that it answers.`,
          at: { block },
        };
      }
    }
  },
};
