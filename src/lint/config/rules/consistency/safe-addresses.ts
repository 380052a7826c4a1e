import { addresses } from '../../../../config/checks/addresses.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const safeAddresses: ConfigRule = {
  id: 'safe-addresses',
  family: 'consistency',
  severity: 'error',
  standing: 'advice',
  demands: 'A link leads where it says: https, mailto, tel, or a path of the site itself.',
  sources: [
    {
      cite: 'src/config/checks/addresses.ts: parse refuses it too',
      url: 'src/config/checks/addresses.ts',
      confidence: 'verified',
    },
  ],
  check: ofCheck(addresses),
};
