import { gdpr } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { isPublicBody } from '../../read/organisations.js';
import type { ConfigRule } from '../../config-rule.js';

export const interestOfAPublicBody: ConfigRule = {
  id: 'interest-of-a-public-body',
  family: 'notice',
  severity: 'info',
  standing: 'law',
  demands: 'A public body does not rest its own tasks on a legitimate interest.',
  sources: [gdpr('art. 6(1), last sentence')],
  *check(config) {
    const { name, legalForm } = config.landlord;
    if (!isPublicBody(`${name} ${legalForm ? french(legalForm) : ''}`)) return;
    for (const { item: processing, pointer } of processingsIn(config)) {
      if (processing.legalBasis === 'legitimate-interest')
        yield {
          pointer: `${pointer}/legalBasis`,
          message: `a public body cannot rely on its legitimate interest in the performance of its tasks: is "${processing.id}" outside them, or is its basis the public task?`,
        };
    }
  },
};
