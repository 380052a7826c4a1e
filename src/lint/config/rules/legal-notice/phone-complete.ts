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
      const digits = phone?.replace(/\D/g, '') ?? '';
      // Short numbers, such as 3900, have four digits; ten is the rule; with a country's code there are more.
      if (phone && !phone.trim().startsWith('+') && digits.length !== 10 && digits.length !== 4)
        yield {
          pointer,
          message: `"${phone}" has ${String(digits.length)} digits, a French number has ten: correct it`,
        };
    }
  },
};
