import { gdpr, cnilGuidelines } from '../../../sources.js';
import { lackingLanguages } from '../../read/lacking-languages.js';
import { localizedTextsIn } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const bannerInEveryLanguage: ConfigRule = {
  id: 'banner-in-every-language',
  family: 'consistency',
  severity: 'error',
  standing: 'law',
  demands: 'What visitors decide on they can read in every language of the site.',
  sources: [gdpr('art. 12(1)'), cnilGuidelines('art. 2')],
  *check(config) {
    for (const { texts, pointer } of localizedTextsIn(config)) {
      if (!asked.test(pointer)) continue;
      const lacking = lackingLanguages(config, texts);
      if (lacking)
        yield {
          pointer,
          message: `has no text in ${lacking}, which "languages" offers: nobody can consent to what they cannot read; add it, or take the language out`,
        };
    }
  },
};

/** What the banner and its preferences print. */
const asked = /^\/categories\/\d+\/(label|description)$|^\/services\/\d+\/purpose$/;
