import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const openDataList = phraseRule({
  id: 'open-data-list',
  family: 'texts',
  severity: 'error',
  standing: 'law',
  demands: 'The list of the data is closed.',
  sources: [gdpr('art. 5(1)(c)'), gdpr('art. 14(1)(d)')],
  says: 'this opens the list to anything. Name the data, all of them.',
  fr: [
    /toutes? (?:les )?autres? (?:donnees?|informations?|renseignements?)|sans que (?:cela|cette liste|ce) (?:ne )?soit (?:limitatif|exhaustif|limitative|exhaustive)|(?:liste|maniere|facon) non (?:exhaustive|limitative)|non limitativement|a titre non (?:limitatif|exhaustif)|(?:certaines de ces|parmi les) (?:categories|donnees).{0,30}(?:sont|figurent) les suivantes/,
  ],
  en: [/any other (?:data|information|details)|including but not limited to|non-exhaustive/],
  unless: /droits? d'auteur|propriete intellectuelle|\blogos?\b|copyright/,
  when: ({ plain, heading, lead }) =>
    /donnee|personnel|collect|categor|\bnoms?\b|adresse|identit|data\b|\bnames?\b/.test(`${plain} ${heading} ${lead}`),
});
