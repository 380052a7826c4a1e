import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const absoluteSecurity = phraseRule({
  id: 'absolute-security',
  family: 'texts',
  severity: 'info',
  standing: 'law',
  demands: 'No security is promised that nobody can keep.',
  sources: [gdpr('art. 32'), gdpr('art. 5(1)(a)')],
  says: 'nobody can promise that. Name the measures that are taken.',
  fr: [
    /(?:aucun tiers|personne|nul|aucune personne) ne (?:peut|pourra|puisse)\b.{0,80}(?:connaissance|acceder|lire|intercept|consult)|(?:totalement|entierement|parfaitement|completement|100 ?%) (?:securise|protege|confidentiel|inviolable)|securite (?:absolue|totale|maximale|infaillible)|inviolable|sans aucun risque|garanti\w{1,4} (?:la )?(?:totale|parfaite|absolue) (?:securite|confidentialite)/,
  ],
  en: [
    /(?:completely|totally|entirely|100 ?%|perfectly) (?:secure|safe|protected)|no(?:body| one| third party) can (?:ever )?(?:access|read|intercept)|absolute security|unbreakable/,
  ],
  unless:
    /n'est (?:pas )?(?:totalement|completement|jamais)|ne (?:peut|pouvons|sont|saurait) .{0,20}(?:garanti|totalement)|aucun\w{0,2} (?:systeme|technologie|methode)|\bno (?:system|method|technology)|not (?:completely|100|totally)|cannot/,
});
