import { gdpr } from '../../../sources.js';
import { placed, processingsIn } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const specialDataJustified: ConfigRule = {
  id: 'special-data-justified',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'Health, opinions, offences and the like are processed on an exception that the notice names.',
  sources: [gdpr('art. 9(2)'), gdpr('art. 10')],
  *check(config) {
    for (const { item: processing, pointer } of processingsIn(config)) {
      for (const { item: kind, pointer: place } of placed(processing.dataCategories, `${pointer}/dataCategories`)) {
        const found = special.exec(french(kind))?.[0];
        if (found && !processing.legalBasisDetail && processing.legalBasis !== 'consent')
          yield {
            pointer: place,
            message: `"${found}" is special: article 9 forbids it but for its exceptions; name the one that applies in "legalBasisDetail"`,
          };
      }
    }
  },
};

const special =
  /santé|handicap|médica\p{L}*|invalidité|biométri\p{L}*|génétique|opinions? (politiques?|religieuses?)|religion|origine (ethnique|raciale)|orientation sexuelle|syndica(t|le|ux)\p{L}*|condamnations?|infractions?|casier judiciaire/iu;
