import { gdpr } from '../../../sources.js';
import { placed, processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import { mentions } from '../../read/organisations.js';
import type { ConfigRule } from '../../config-rule.js';

export const recipientDeclared: ConfigRule = {
  id: 'recipient-declared',
  family: 'consistency',
  severity: 'warning',
  standing: 'law',
  demands: 'Whoever a text names as recipient is declared among processors, controllers or transfers.',
  sources: [gdpr('art. 13(1)(e)'), gdpr('art. 28')],
  *check(config) {
    const { landlord, policy } = config;
    if (!policy) return;
    const declared = [
      landlord.name,
      ...[policy.processors ?? [], policy.controllers ?? []].flat().map(({ name }) => name),
      ...policy.transfers.map(({ recipient }) => recipient),
    ];
    for (const { item: processing, pointer } of processingsIn(config)) {
      for (const { item: recipient, pointer: place } of placed(processing.recipients, `${pointer}/recipients`)) {
        const name = named.exec(french(recipient))?.[1];
        if (name && !declared.some((one) => mentions(name, one)))
          yield {
            pointer: place,
            message: `"${name}" receives data, and neither "processors" nor "controllers" declare it: add it, with its role`,
          };
      }
    }
  },
};

/** A name with a capital, then what that one does: “Orange, qui héberge…”. */
const named =
  /^((?:\p{Lu}[\p{L}\p{N}&'’.-]*)(?:\s+(?:\p{Lu}[\p{L}\p{N}&'’.-]*|de|du|des|d’\p{L}+))*)\s*[,(](?:\s*(?:qui|notre|votre|sous-traitant|prestataire|hébergeur|which|who|our)\b)/u;
