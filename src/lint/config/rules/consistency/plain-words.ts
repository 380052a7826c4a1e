import { strangeWords } from '../../../../config/checks/strange-words.js';
import type { ConfigRule } from '../../config-rule.js';
import { ofCheck } from '../of-check.js';

export const plainWords: ConfigRule = {
  id: 'plain-words',
  family: 'consistency',
  severity: 'error',
  standing: 'advice',
  demands: "No field is called by a word of JavaScript's own, and no text holds a control character.",
  sources: [
    {
      cite: 'src/config/checks/strange-words.ts: parse refuses it too',
      url: 'src/config/checks/strange-words.ts',
      confidence: 'verified',
    },
  ],
  check: ofCheck(strangeWords),
};
