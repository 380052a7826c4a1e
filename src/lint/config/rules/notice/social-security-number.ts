import { gdpr, dataProtectionAct } from '../../../sources.js';
import { placed, processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const socialSecurityNumber: ConfigRule = {
  id: 'social-security-number',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'The social security number is processed only where a decree allows it.',
  sources: [dataProtectionAct('art. 30', 'remembered'), gdpr('art. 87')],
  *check(config) {
    for (const { item: processing, pointer } of processingsIn(config)) {
      for (const { item: kind, pointer: place } of placed(processing.dataCategories, `${pointer}/dataCategories`)) {
        if (
          /numéro de sécurité sociale|\bNIR\b|numéro d.inscription au répertoire/i.test(french(kind)) &&
          !processing.legalBasisDetail
        )
          yield {
            pointer: place,
            message:
              'this number may be used only where a decree says so: name it in "legalBasisDetail", or do without',
          };
      }
    }
  },
};
