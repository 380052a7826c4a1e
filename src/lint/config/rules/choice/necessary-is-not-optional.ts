import { dataProtectionAct, cnilGuidelines, vanityFair } from '../../../sources.js';
import { placed } from '../../read/placed.js';
import { french } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const necessaryIsNotOptional: ConfigRule = {
  id: 'necessary-is-not-optional',
  family: 'choice',
  severity: 'error',
  standing: 'law',
  demands: 'What the site cannot work without is not audience measurement, advertising or social media.',
  sources: [dataProtectionAct('art. 82'), vanityFair, cnilGuidelines('art. 5')],
  *check({ categories }) {
    for (const { item: category, pointer } of placed(categories, '/categories')) {
      const label = french(category.label);
      if (category.required && optional.test(label))
        yield {
          pointer: `${pointer}/label`,
          message: `"${label}" needs consent: take "required" out of this category, or call it by what the site cannot work without`,
        };
    }
  },
};

const optional =
  /mesure d.audience|statisti|analytics|analyse d|publicit|marketing|ciblage|réseaux sociaux|personnalis|profil|vidéo|cartes? interactive|partenaires/i;
