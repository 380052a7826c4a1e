import { gdpr } from '../../sources.js';
import { placeOf, says } from '../find.js';
import { abroad, isDenied, ofProcessor, safeguards } from '../transfers.js';
import type { NoticeRule } from '../notice-rule.js';

export const transferSafeguard: NoticeRule = {
  id: 'transfer-safeguard',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'A transfer out of the Union has its safeguard.',
  sources: [gdpr('art. 13(1)(f)'), gdpr('art. 44 to 49')],
  *check(notice) {
    if (says(notice, safeguards)) return;
    const sentence = notice.sentences.find(
      ({ plain, kind }) =>
        kind !== 'heading' &&
        abroad.test(plain) &&
        /transf|transm|stock|heberg|serveurs?|situe|envoy|prestataire|transfer|stored|sent|located/.test(plain) &&
        !isDenied(plain) &&
        !ofProcessor.test(plain),
    );
    if (!sentence) return;
    yield {
      message:
        'Data leave the European Union, and nothing says what protects them there. Name the recipient, the country and the safeguard (adequacy, Data Privacy Framework, standard clauses), and where to get a copy.',
      at: placeOf(sentence),
    };
  },
};
