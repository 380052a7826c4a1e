import { gdpr } from '../../sources.js';
import { quote } from '../quote.js';
import type { TextRule } from '../text-rule.js';

/** Words of the trade. A tenant knows HLM, CAF, RGPD or CNIL, not these. */
const trade =
  /(?<![\p{L}\d_.@/-])(AIPD|DPIA|PIA|BCR|CCT|SCC|CEPD|EDPB|CMP|TCF|LCEN|LIL|PSSI|RSSI|SI|DUA|CDP|PSP|DSP2?|SIRH|GED|CRM|API|SDK|CALEOL|CIL|RT|ST)(?![\p{L}\d_-])/u;

/** An abbreviation of the trade is spelt out once. */
export const unexplainedAbbreviation: TextRule = {
  id: 'unexplained-abbreviation',
  family: 'texts',
  severity: 'info',
  standing: 'advice',
  demands: 'An abbreviation that only the trade knows is spelt out.',
  sources: [gdpr('art. 12(1)')],
  *check({ text, whole }) {
    const found = trade.exec(text);
    const short = found?.[1];
    if (!short || new RegExp(`\\(\\s?[«“"]?\\s?${short}\\b|${short}\\s?[»”"]?\\s?\\(`).test(whole)) return;
    // In a line of capitals every word looks like an abbreviation.
    if (text.toUpperCase() === text) return;
    yield {
      start: found.index,
      end: found.index + short.length,
      message: `${quote(short)}: spell it out where it first stands.`,
    };
  },
};
