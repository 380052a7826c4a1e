import { gdpr, sixMonths } from '../../../sources.js';
import { textsIn } from '../../read/texts.js';
import { durationsIn, soundsAlike } from '../../read/durations.js';
import { delaysOf } from '../../read/delays.js';
import { optionalServices } from '../../../../config/services.js';
import type { ConfigRule } from '../../config-rule.js';

export const choiceAsTold: ConfigRule = {
  id: 'choice-as-told',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'A text that says how long a choice is kept says what the config says.',
  sources: [gdpr('art. 5(1)(d)'), sixMonths],
  *check(config) {
    if (!optionalServices(config).length) return;
    const delays = Object.values(delaysOf(config));
    for (const { text, pointer } of textsIn(config)) {
      for (const sentence of text.split(/(?<=[.;!?])\s+/)) {
        if (!choice.test(sentence) || !keeping.test(sentence)) continue;
        const wrong = durationsIn(sentence).find(
          ({ duration }) => !delays.some((delay) => soundsAlike(delay, duration)),
        );
        if (wrong)
          yield {
            pointer,
            message: `the text says "${wrong.said}", and the banner asks again after ${[...new Set(delays)].join(' or ')}: correct the text, or the delays`,
          };
      }
    }
  },
};

const choice =
  /\b(votre|vos|le|les|du|your|the) (choix|consentement|refus|accord|choices?|consent|refusal)\b|bandeau|banner/i;
const keeping = /conserv|gard[ée]|valable|valid|redemand|de nouveau|à nouveau|réapparaît|repos[ée]e?|again|kept|asked/i;
