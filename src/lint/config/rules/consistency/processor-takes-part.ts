import { gdpr } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const processorTakesPart: ConfigRule = {
  id: 'processor-takes-part',
  family: 'consistency',
  severity: 'warning',
  standing: 'advice',
  demands: 'A processor that is declared takes part in something.',
  sources: [gdpr('art. 5(1)(d)')],
  *check({ policy }) {
    for (const { item: processor, pointer } of placed(policy?.processors, '/policy/processors')) {
      if (!policy?.processings.some(({ processors }) => processors?.includes(processor.id)))
        yield {
          pointer,
          message: `no processing names "${processor.id}": say where ${processor.name} takes part, or take it out`,
        };
    }
  },
};
