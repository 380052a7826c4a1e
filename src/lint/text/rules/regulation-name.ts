import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const regulationName = phraseRule({
  id: 'regulation-name',
  family: 'texts',
  severity: 'warning',
  standing: 'advice',
  demands: 'The GDPR and the French act are cited by name and number.',
  sources: [gdpr('art. 12(1)')],
  says: 'cite “règlement (UE) 2016/679”, the “règlement général sur la protection des données” (RGPD), or the “loi n° 78-17 du 6 janvier 1978 relative à l’informatique, aux fichiers et aux libertés”.',
  fr: [
    /reglement.{0,30}\(? ?(?:ce|cee|eu)\b ?\)?,? ?(?:n ?° ?)?2016\/679|reglement general (?:de|pour) (?:la )?protection|reglement (?:general )?sur la protection de la vie privee|reglement.{0,60}\bdu 25 mai 2018|loi "? ?informatique,? (?:et )?fichiers?,? (?:et|&) libertes?|loi "? ?informatique et liberte\b/,
  ],
  any: [/\b(?:rdgp|rpgd|rgdp|rgpdp|rgp\.?d\.?p|gpdr|gdrp|rgpf)\b|\b679\/2016\b|\b2016\/697\b|\b2016\/769\b/],
});
