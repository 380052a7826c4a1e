import { cnilRecommendation } from '../../sources.js';
import { fold } from '../../text/fold.js';
import type { NoticeRule } from '../notice-rule.js';

export const consentStoredTwice: NoticeRule = {
  id: 'consent-stored-twice',
  family: 'trackers',
  severity: 'info',
  standing: 'advice',
  demands: 'One cookie holds the answer.',
  sources: [cnilRecommendation('art. 6')],
  *check({ cookies }) {
    const holders = cookies.filter(({ name, cells }) => {
      const told = [cells.purpose, cells.description].map((cell) => cell?.text ?? '').join(' ');
      return /consent|banni|bandeau|banner|choix (?:des|de) cookies|autorisation .{0,30}cookies/.test(
        fold(`${name} ${told}`).plain,
      );
    });
    const [first, second] = holders;
    if (!first || !second) return;
    yield {
      message: `“${first.name}” and “${second.name}” both hold the answer: two clocks for one choice. Keep one, named eu-consent for instance.`,
      at: { block: second.block },
    };
  },
};
