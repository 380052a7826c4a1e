import { audienceExemption, gdpr } from '../../sources.js';
import { find, placeOf, says } from '../find.js';
import { audienceTools } from '../vendor-cookies.js';
import type { NoticeRule } from '../notice-rule.js';

export const unnamedAudienceTool: NoticeRule = {
  id: 'unnamed-audience-tool',
  family: 'trackers',
  severity: 'error',
  standing: 'law',
  demands: 'The tool that measures the audience has a name.',
  sources: [audienceExemption, gdpr('art. 13(1)(e)')],
  *check(notice) {
    if (says(notice, audienceTools)) return;
    const sentence = find(
      notice,
      /mesur\w{1,4}\b.{0,20}audience|statistiques de (?:visite|frequentation)|cookies? (?:analytiques?|d'audience|statistiques?)|audience measurement|analytics cookies?/,
    );
    if (sentence)
      yield {
        message:
          'The audience is measured, and nothing says by which tool. Name it and its publisher; if it is exempt from consent, say on what self-assessment, and how one opts out.',
        at: placeOf(sentence),
      };
  },
};
