import { gdpr, transparencyGuidelines } from '../../../sources.js';
import { placed, processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const recipientsNamed: ConfigRule = {
  id: 'recipients-named',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Recipients are named, or told by what they do.',
  sources: [gdpr('art. 13(1)(e)'), gdpr('art. 14(1)(e)'), transparencyGuidelines],
  *check(config) {
    for (const { item: processing, pointer } of processingsIn(config)) {
      for (const { item: recipient, pointer: place } of placed(processing.recipients, `${pointer}/recipients`)) {
        if (nobody.test(french(recipient).trim()))
          yield {
            pointer: place,
            message: `"${french(recipient)}" could be anybody: name them, or say what they do, such as « le prestataire qui envoie nos courriers »`,
          };
      }
    }
  },
};

const nobody =
  /^((les|nos|ses|des|tous|certains|tout|un|le|notre|autres?|d’autres|éventuels?)\s+)*(partenaires?|tiers|prestataires?|sous-traitants?|fournisseurs?|destinataires?|organismes?|sociétés?|entreprises?|filiales?|personnes?)(\s+(de confiance|habilité(e?s)?|autorisé(e?s)?|externes?|extérieure?s?|commerciaux|agréé(e?s)?|sélectionné(e?s)?|éventuel(le)?s?|concerné(e?s)?|tiers|tierces?|techniques?|de service|de services|du groupe|compétente?s?))*\s*\.?$/i;
