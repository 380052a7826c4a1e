import { gdpr } from '../../../sources.js';
import { placed, processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { mentions } from '../../read/organisations.js';
import type { ConfigRule } from '../../config-rule.js';

export const processorAmongRecipients: ConfigRule = {
  id: 'processor-among-recipients',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'A processor of a processing is among its recipients.',
  sources: [gdpr('art. 4(9)'), gdpr('art. 13(1)(e)')],
  *check(config) {
    const processors = config.policy?.processors ?? [];
    for (const { item: processing, pointer } of processingsIn(config)) {
      for (const { item: id, pointer: place } of placed(processing.processors, `${pointer}/processors`)) {
        const processor = processors.find((one) => one.id === id);
        if (processor && !processing.recipients.some((recipient) => mentions(french(recipient), processor.name)))
          yield {
            pointer: place,
            message: `${processor.name} takes part, and no recipient of this processing names it: add it, such as « ${processor.name}, qui … »`,
          };
      }
    }
  },
};
