import { textSegments } from '../../../config/text.js';
import type { Config } from '../../../config/types.js';
import { allTextRules } from '../../text/all-text-rules.js';
import { alone, readSentences, type Sentence } from '../../text/sentence.js';
import type { TextRule } from '../../text/text-rule.js';
import type { ConfigRule, Remark } from '../config-rule.js';
import { once } from '../read/once.js';
import { textsIn } from '../read/texts.js';

/** What a config says in fields of its own, so that a rule about it knows better than one about a sentence. */
const structured = [
  'obsolete-analytics',
  'open-data-list',
  'open-retention',
  'retention-without-figure',
  'session-replay',
  'unnamed-recipients',
];

/** The rules on what a sentence says, asked of every text of a config. */
export const rulesOnTexts: readonly ConfigRule[] = allTextRules
  .filter(({ id }) => !structured.includes(id))
  .map((rule) => ({ ...rule, check: (config) => remarks(rule, config) }));

function* remarks(rule: TextRule, config: Config): Generator<Remark> {
  for (const { pointers, sentences } of sentencesOf(config)) {
    for (const sentence of sentences) {
      for (const { message } of rule.check(sentence)) yield* pointers.map((pointer) => ({ pointer, message }));
    }
  }
}

interface ReadText {
  /** Wherever it stands: several cookies serve one purpose. */
  pointers: string[];
  sentences: readonly Sentence[];
}

const sentencesOf = once((config: Config): ReadText[] => {
  // The rules speak these two languages.
  const texts = textsIn(config)
    .filter(({ language }) => language === 'fr' || language === 'en')
    .map((text) => ({ ...text, text: plain(text.text) }));
  // What one text leaves unexplained another may explain.
  const wholes = new Map<string, string>();
  for (const { language, text } of texts) wholes.set(language, `${wholes.get(language) ?? ''}${text}\n`);
  const read = new Map<string, ReadText>();
  for (const { text, language, pointer } of texts) {
    const known = read.get(`${language} ${text}`);
    if (known) {
      known.pointers.push(pointer);
      continue;
    }
    const whole = wholes.get(language) ?? text;
    const sentences = readSentences(text, { language, whole }, alone).map(([, one]) => one);
    read.set(`${language} ${text}`, { pointers: [pointer], sentences });
  }
  return [...read.values()];
});

/** A link is read by its label, as visitors do. */
const plain = (text: string) =>
  textSegments(text)
    .map((segment) => segment.text)
    .join('');
