import { gdpr } from '../../sources.js';
import { placeOf } from '../find.js';
import type { NoticeRule } from '../notice-rule.js';

const processor =
  /(?:role|qualite|tant que|titre) (?:de |d')?(?:simple )?sous-traitants? (?:de |d'|du |des )|acts? as (?:a )?processor (?:of|for)/;

export const saysNoticeOfController: NoticeRule = {
  id: 'says-notice-of-controller',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Who processes for another says where the other’s notice is.',
  sources: [gdpr('art. 14(1)'), gdpr('art. 28')],
  *check(notice) {
    const index = notice.sentences.findIndex(({ plain }) => processor.test(plain));
    const sentence = notice.sentences[index];
    if (
      !sentence ||
      notice.sentences
        .slice(index, index + 4)
        .some(({ text }) =>
          /https?:|politique de (?:confidentialité|protection) (?:de|du)|(?:sa|leur) (?:propre )?(?:politique|notice)/i.test(
            text,
          ),
        )
    )
      return;
    yield {
      message:
        'For these data another is responsible, and nothing says where its notice is, nor which data, purposes and times are meant. Link it.',
      at: placeOf(sentence, processor),
    };
  },
};
