import { gdpr } from '../../../sources.js';
import { lackingLanguages } from '../../read/lacking-languages.js';
import { localizedTextsIn } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const textsInEveryLanguage: ConfigRule = {
  id: 'texts-in-every-language',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'The notice is whole in every language of the site.',
  sources: [gdpr('art. 12(1)')],
  *check(config) {
    for (const { texts, pointer } of localizedTextsIn(config)) {
      // What the banner prints is another rule's; a tool's name is the same in all languages.
      if (/^\/categories\/|^\/services\/\d+\/(purpose|name)$/.test(pointer)) continue;
      const lacking = lackingLanguages(config, texts);
      if (lacking)
        yield {
          pointer,
          message: `has no text in ${lacking}, which "languages" offers: readers would get French here; add it`,
        };
    }
  },
};
