import { gdpr, planet49 } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { durationsIn, soundsAlike } from '../../read/durations.js';
import type { Text } from '../../../../config/types.js';
import type { ConfigRule } from '../../config-rule.js';

export const lifetimeAsTold: ConfigRule = {
  id: 'lifetime-as-told',
  family: 'consistency',
  severity: 'error',
  standing: 'law',
  demands: "A purpose that speaks of a duration speaks of the cookie's own.",
  sources: [gdpr('art. 5(1)(d)'), planet49],
  *check(config) {
    for (const { item: cookie, pointer } of cookiesIn(config)) {
      for (const { text, language } of spoken(cookie.purpose)) {
        const told = durationsIn(text);
        if (
          !told.length ||
          told.some(({ duration }) => cookie.lifetime !== 'session' && soundsAlike(duration, cookie.lifetime))
        )
          continue;
        yield {
          pointer: `${pointer}/purpose${typeof cookie.purpose === 'string' ? '' : `/${language}`}`,
          message: `the text says "${told.map(({ said }) => said).join('", "')}", the lifetime of "${cookie.name}" is ${cookie.lifetime}: one of them is wrong`,
        };
      }
    }
  },
};

/** A text in each language that is meant for it. */
function spoken(text: Text): { text: string; language: string }[] {
  return Object.entries(typeof text === 'string' ? { fr: text } : text).map(([language, said]) => ({
    text: said,
    language,
  }));
}
