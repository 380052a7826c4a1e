import { gdpr } from '../../sources.js';
import { says } from '../find.js';
import { mustSay } from './must-say.js';

export const saysJointArrangement = mustSay({
  id: 'says-joint-arrangement',
  family: 'notice',
  severity: 'error',
  standing: 'law',
  demands: 'Joint controllers tell the essence of their arrangement.',
  sources: [gdpr('art. 26(2)')],
  of: (notice) =>
    says(
      notice,
      /co-?responsables?\b.{0,20}traitement|responsables? (?:de traitement )?conjoints?|conjointement responsables|joint controllers?/,
    ),
  said: /grandes lignes|repartition des (?:roles|obligations|responsabilites)|article 26\b|accord (?:de|entre) (?:co-?|les )?responsab|point de contact|essence of (?:the|this) arrangement/,
  near: [
    /co-?responsables?\b.{0,20}traitement|responsables? (?:de traitement )?conjoints?|conjointement responsables|joint controllers?/,
  ],
  missing:
    'Two are jointly responsible, and nothing tells the persons who does what. Give the essence of the arrangement (article 26): who informs, who answers, whom to write to.',
});
