import { dataProtectionAct, gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const supersededLaw = phraseRule({
  id: 'superseded-law',
  family: 'texts',
  severity: 'warning',
  standing: 'law',
  demands: 'Texts that are cited are in force.',
  sources: [gdpr('art. 94'), dataProtectionAct('art. 48', 'remembered')],
  says: 'this is no longer in force. Cite the text that has replaced it, or none.',
  fr: [
    /directive (?:europeenne )?(?:\(?ce\)? )?(?:n ?° ?)?(?:95\/46|2001\/115|97\/66)|(?:loi (?:n ?° ?)?)?2004-801\b|loi du 6 aout 2004|decret (?:n ?° ?)?(?:2005-1309|91-1404)|deliberations? (?:n ?° ?)?(?:2013-378|2019-093|2014-12[234])|normes? simplifiees?\b|\bns[- ]?(?:20|48)\b|autorisation unique|\bau[- ]?0?3[45]\b|safe harbou?r|privacy shield|bouclier de protection des donnees|article 6[- ,]{0,3}(?:iii|3)\b.{0,60}(?:2004-575|lcen|confiance dans l'economie)|articles? (?:26|27|34|38|39|40)(?: et suivants| a 4\d)?.{0,80}(?:78-17|6 janvier 1978|informatique et libertes)|\b(?:fichier|traitement|site|base)s?\b.{0,60}\bdeclar\w{1,3}\b.{0,30}\bcnil\b|declar\w{1,6}\b.{0,30}cnil.{0,20}(?:sous le|n ?°|numero)/,
  ],
  en: [/directive 95\/46|safe harbou?r|privacy shield/],
  unless: /abrog|remplac|invalid|annul|ancien|repeal|replac|superseded/,
});
