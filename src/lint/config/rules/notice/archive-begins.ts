import { gdpr } from '../../../sources.js';
import { processingsIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const archiveBegins: ConfigRule = {
  id: 'archive-begins',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'An archive begins when daily use ends, and that is told.',
  sources: [gdpr('art. 13(2)(a)'), gdpr('art. 5(1)(e)')],
  *check(config) {
    for (const {
      item: { id, retention },
      pointer,
    } of processingsIn(config)) {
      if (retention.archive && !retention.active && !retention.criteria)
        yield {
          pointer: `${pointer}/retention`,
          message: `the archive of "${id}" lasts ${retention.archive}, counted from when? Add "active", or "criteria" with the event`,
        };
    }
  },
};
