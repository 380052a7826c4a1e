import { gdpr } from '../../sources.js';
import { isPrivacyNotice } from '../subjects.js';
import { mustSay } from './must-say.js';

export const saysDataCategories = mustSay({
  id: 'says-data-categories',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'The kinds of data are told, where they do not come from the person.',
  sources: [gdpr('art. 14(1)(d)')],
  of: isPrivacyNotice,
  said: /categories? de donnees|donnees? (?:d'identification|d'identite|de connexion|de contact)|(?:donnees|informations) (?:suivantes|collectees sont|traitees sont|qui suivent)|\bnoms?\b.{0,30}(?:prenoms?|adresse|e-?mail|telephone)|(?:e-?mails?|identifiants?) et (?:identifiants?|e-?mails?|adresses?)|adresse (?:de protocole|ip)\b|categories of (?:personal )?data|your name/,
  near: [
    /\b(?:apl|caf)\b.{0,60}|donnees\b.{0,60}collect|collect\w{1,4}\b.{0,40}donnees/,
    /donnees? (?:a caractere )?personnel/,
  ],
  missing: 'Nothing says which data are processed. List their categories, and which of them come from others.',
});
