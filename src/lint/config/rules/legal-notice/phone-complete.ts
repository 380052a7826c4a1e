import { canBeDialled } from '../../../text/can-be-dialled.js';
import type { ConfigRule } from '../../config-rule.js';

export const phoneComplete: ConfigRule = {
  id: 'phone-complete',
  family: 'legal-notice',
  severity: 'warning',
  standing: 'advice',
  demands: 'A telephone number has as many digits as one can dial.',
  sources: [{ cite: 'Arcep, plan national de numérotation', url: 'https://www.arcep.fr/', confidence: 'remembered' }],
  *check({ landlord, dpo, policy }) {
    const phones = [
      { pointer: '/landlord/phone', phone: landlord.phone },
      { pointer: '/landlord/host/phone', phone: landlord.host?.phone },
      { pointer: '/dpo/phone', phone: dpo?.phone },
      { pointer: '/policy/rights/phone', phone: policy?.rights?.phone },
    ];
    for (const { pointer, phone } of phones) {
      if (phone && !canBeDialled(phone))
        yield {
          pointer,
          message: `"${phone}" cannot be dialled: a French number has ten digits, or four or six for a short one: correct it`,
        };
    }
  },
};
