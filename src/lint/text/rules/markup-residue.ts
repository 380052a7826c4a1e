import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const markupResidue = phraseRule({
  id: 'markup-residue',
  family: 'texts',
  severity: 'warning',
  standing: 'advice',
  demands: 'No mark-up is left in a text.',
  sources: [gdpr('art. 12(1)')],
  says: 'mark-up or broken characters are left here. Write the words or the link they stand for.',
  any: [
    /\[\(|\[[^[\]]{0,80}\]\((?:https?|mailto|\/)|\(www[^()[\]]{0,60}\]|\[(?:www|http)[^()[\]]{0,60}\)|\*\*[^*]{1,80}\*\*|&(?:nbsp|amp|eacute|egrave|agrave|lt|gt|rsquo|#\d{2,5});|<\/?(?:p|br|strong|span|div|a|li|ul|em|b|i)\b[^<>]{0,80}>|\[\/?[a-z]{2,20}[_-][a-z_-]{2,30}\]|a©|a¨|ã©|â€|ï¿½|�/,
  ],
});
