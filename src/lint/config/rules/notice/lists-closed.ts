import { gdpr } from '../../../sources.js';
import { textsIn } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const listsClosed: ConfigRule = {
  id: 'lists-closed',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Lists of data and recipients are closed.',
  sources: [gdpr('art. 5(1)(c)'), gdpr('art. 13(1)(e)')],
  *check(config) {
    for (const { text, pointer, language } of textsIn(config)) {
      if (!/\/(dataCategories|recipients)\/\d+/.test(pointer)) continue;
      const open = (language === 'en' ? english : opening).exec(text)?.[0];
      if (open)
        yield { pointer, message: `"${open.trim()}" leaves the list open: name everything, or say what decides` };
    }
  },
};

const opening =
  /\betc\b\.?|…\s*$|\.\.\.\s*$|\bnotamment\b|\btoutes? autres?\b|\bpar exemple\b|\bentre autres\b|\bnon (limitativ|exhausti)|\bautres données\b/i;
const english = /\betc\b\.?|…\s*$|\.\.\.\s*$|\bsuch as\b|\bincluding\b|\band other\b|\bfor example\b|\bany other\b/i;
