import { gdpr } from '../../sources.js';
import { find, placeOf, says } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

export const securityContradicts: NoticeRule = {
  id: 'security-contradicts',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'Security is not promised and disclaimed at once.',
  sources: [gdpr('art. 5(1)(a)'), gdpr('art. 32')],
  *check(notice) {
    const promise =
      /(?:totalement|entierement|parfaitement|completement) (?:securise|protege)|securite (?:absolue|totale|maximale)|(?:completely|totally|fully) secure/;
    const sentence = find(notice, promise);
    if (
      !sentence ||
      /n'est|aucun/.test(sentence.plain) ||
      !says(
        notice,
        /ne (?:pouvons|peut|saurait|saurions)\b.{0,40}garantir\b.{0,40}(?:infaillib|securit|absolu)|(?:aucun\w{0,2}|pas)\b.{0,80}(?:totalement )?(?:infaillible|sur a 100)|cannot guarantee/,
      )
    )
      return;
    yield {
      message: 'Wholly secure here, not to be guaranteed elsewhere. Name the measures, and leave out both.',
      at: placeOf(sentence, promise),
    };
  },
};
