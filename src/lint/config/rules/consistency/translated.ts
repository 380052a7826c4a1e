import { gdpr } from '../../../sources.js';
import { localizedTextsIn } from '../../read/texts.js';
import { words, plainWords } from '../../read/words.js';
import type { ConfigRule } from '../../config-rule.js';

export const translated: ConfigRule = {
  id: 'translated',
  family: 'consistency',
  severity: 'warning',
  standing: 'advice',
  demands: 'A translation is not the French text again.',
  sources: [gdpr('art. 12(1)')],
  *check(config) {
    for (const { texts, pointer } of localizedTextsIn(config)) {
      const { fr = '' } = texts;
      // A name, or a word that is the same in both, is no sentence.
      if (words(fr).length < 5) continue;
      for (const [language, text] of Object.entries(texts)) {
        if (language !== 'fr' && plainWords(text) === plainWords(fr))
          yield {
            pointer: `${pointer}/${language}`,
            message: `is the French text again: translate it, or take it out`,
          };
      }
    }
  },
};
