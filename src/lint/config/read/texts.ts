import { placesIn } from '../../../config/checks/walk.js';
import { pointerStep } from '../../../config/checks/pointer.js';
import { textIn } from '../../../config/text.js';
import type { Config, Text } from '../../../config/types.js';
import { once } from './once.js';

/** What visitors read in one language. */
export interface PlacedText {
  text: string;
  language: string;
  /** Of the string itself. */
  pointer: string;
}

/** A text in all of its languages. */
interface PlacedTexts {
  texts: Readonly<Record<string, string>>;
  pointer: string;
  /** Whether it is one string, which is French. */
  plain: boolean;
}

/** Where the schema has a `Text`. */
const textFields =
  /\/(?:label|description|purpose|title|legalForm|function|selfAssessment|essence|contact|role|legalBasisDetail|legitimateInterest|consequence|origin|criteria|detail|note|security|automatedDecisions|(?:paragraphs|dataCategories|recipients)\/\d+)$|^\/services\/\d+\/name$|^\/policy\/changes\/\d+\/text$/;

/** Every text of a config, with its languages together. */
export const localizedTextsIn = once((config: Config): PlacedTexts[] =>
  [...placesIn(config)].flatMap(({ pointer, value }) => {
    if (!textFields.test(pointer) || typeof value === 'boolean') return [];
    const plain = typeof value === 'string';
    return [{ texts: plain ? { fr: value } : (value as Record<string, string>), pointer, plain }];
  }),
);

/** Every text of a config, one by one. */
export const textsIn = once((config: Config): PlacedText[] =>
  localizedTextsIn(config).flatMap(({ texts, pointer, plain }) =>
    Object.entries(texts).map(([language, text]) => ({
      text,
      language,
      pointer: plain ? pointer : `${pointer}/${pointerStep(language)}`,
    })),
  ),
);

/** A text in French, which every text has. */
export const french = (text: Text): string => textIn(text, 'fr').text;
