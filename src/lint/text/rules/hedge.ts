import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

/** A notice says what is done, not what might be: a reader cannot act on a perhaps. */
export const hedge = phraseRule({
  id: 'hedge',
  family: 'texts',
  severity: 'warning',
  standing: 'law',
  demands: 'A notice says what is done, not what may be done.',
  sources: [gdpr('art. 12(1)'), gdpr('art. 13(1)')],
  says: 'say what is done, when and on what condition, not what might be.',
  fr: [
    /(?<!\bpas )(?<!\bplus )\bsusceptibles? d(?:e |'|e l'|e les? )?(?:\w{1,12}ment )?(?:utilis|collect|trait|depos|install|transm|transfer|communiqu|partag|divulgu|conserv|recueill|enregistr|etre (?:\w{1,12}ment )?(?:collect|utilis|transm|transf|communiqu|install|depos|trait|partag|enregistr|conserv|recueill|divulgu))/,
    /(?<!\b(?:utilisateur|client|locataire|demandeur|candidat|internaute|visiteur|personne|salarie) )\b(?:peut|pouvons|pourra|pourrons|pourrait|pourrions)(?: egalement| aussi| toutefois| ainsi| donc)? (?:etre amenee?s? a )?(?:utiliser|collecter|traiter|deposer|installer|transmettre|transferer|communiquer vos|ceder|vendre|revendre|louer|croiser|partager|divulguer|conserver|recueillir|enregistrer)\b/,
    /(?:donnees?|informations?|cookies?|traceurs?|adresse\w{0,3}(?: e-?mail| electronique| ip)?|coordonnees|fichiers?|dossiers?|demandes?|pieces|justificatifs?|numero|photo\w{0,8}|historique)\b(?: \w{1,20}){0,5} (?:peuvent|peut|pourront|pourra|pourraient|pourrait)\b(?: egalement| aussi| notamment|,? le cas echeant,?|, [^;,]{1,24},)? etre (?:\w{1,12}ment )?(?:collect|utilis|transm|transf|communiqu|install|depos|trait|partag|enregistr|conserv|recueill|divulgu|montre|remis|cede|vendu|revendu|croise|exploite)/,
    /\b(?:pouvons|peut|peuvent|pourrons|pourra|pourrions|pourrait|pourraient|serions|serait|sommes|est) (?:egalement |aussi |parfois )?(?:etre )?(?:amenee?s?|conduits?) a (?:\w{1,12}ment )?(?:utilis|collect|trait|transm|transfer|communiqu|partag|divulgu|conserv|recueill|ced|vend|revend|lou|crois|exploit)/,
    /\bil (?:est possible|se peut|peut arriver|arrive|n'est pas exclu|est probable) (?:que|qu')(?: nous| nos| vos| les| des| certaines| l'| il| on)?\b.{0,50}\b(?:utilis|collect|trait|transm|transf|communiqu|partag|divulgu|depos|install|enregistr|conserv|recueill)\w{1,6}/,
    /\b(?:utilis|collect|trait|transm|transf|communiqu|partag|divulgu|depos|install|enregistr|conserv|recueill)\w{1,6} (?:eventuellement|peut-etre|le cas echeant a d)|\b(?:eventuellement|peut-etre) (?:etre )?(?:(?:amene|conduit)\w{0,2} a )?(?:utilis|collect|trait|transm|transf|communiqu|partag|divulgu|depos|install|enregistr|recueill)\w{1,6}/,
    /(?:parfois|occasionnellement|ponctuellement|de temps (?:a autre|en temps)|dans certains cas|selon les cas) (?:\w{1,8} )?(?:collect|transm|transf|communiqu|partag|divulgu|recueill|ced|vend|revend|lou|crois)\w{1,6}|\b(?:collect|transm|transf|communiqu|partag|divulgu|depos|install|recueill|ced|vend|revend|lou|crois)\w{1,6} (?:parfois|occasionnellement|ponctuellement|de temps (?:a autre|en temps))/,
    /\b(?:eventuellement|peut-etre|parfois|occasionnellement|ponctuellement) (?:acces|connaissance|communication)\b|\b(?:seraient|serait|auraient|aurait) (?:\w{1,14} )?(?:transm|communiqu|partag|acces|connaissance|cede|utilis|collect)/,
    /\bil (?:peut |pourrait )?(?:nous |vous )?arriver? (?:\w{1,12} )?(?:de|d'|que|qu'(?:il|on|elle)s?) ?.{0,30}\b(?:utilis|collect|trait|transm|transf|communiqu|partag|divulgu|conserv|recueill|ced|vend|consult|crois)/,
    /(?:donnees?|informations?|coordonnees|adresses?|dossiers?|pieces)\b.{0,20} (?:pourraient|pourrait) (?:se retrouver|parvenir|arriver|aller|servir|finir|tomber)/,
    /(?:se reserve|nous reservons) (?:le droit|la possibilite|la faculte)[^.]{0,60} de (?:partager|transferer|transmettre|communiquer|divulguer|collecter|utiliser vos|ceder|vendre|revendre|louer|croiser|exploiter|conserver)/,
  ],
  en: [
    /it (?:is possible|may be|might be|can happen) that (?:we|our|your|they|some)\b.{0,40}(?:us|collect|process|shar|transfer|disclos|stor|pass|record)\w{1,4}/,
    /\b(?:we|it|they|cookies|data|information|partners|providers) (?:may|might|could)(?: also| sometimes| occasionally)? (?:be )?(?:use|collect|process|share|transfer|disclose|store|place|set|record|pass)/,
  ],
  unless:
    /petits? fichiers?|on entend par|small (?:text )?files?|\b(?:l'utilisateur|le client|le locataire|vous) (?:peut|pouvez)\b/,
});
