import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const placeholder = phraseRule({
  id: 'placeholder',
  family: 'texts',
  severity: 'error',
  standing: 'law',
  demands: 'No text is left to fill in.',
  sources: [gdpr('art. 12(1)'), gdpr('art. 5(1)(d)')],
  says: 'this was left to be filled in. Write what belongs here.',
  any: [
    /\([*_ ]{0,3}(?:indiquer|(?:a )?completer|(?:a )?preciser|inserer|(?:a )?renseigner|insert|to be completed|fill in|specify)\b[^)]{0,100}\)/,
    /\[[*_ ]{0,3}(?:indiquer|(?:a )?completer|(?:a )?preciser|inserer|(?:a )?renseigner|noms?\b|adresse|e-?mail|telephone|date|raison sociale|societe|votre|xx|insert|your|company|name|address)[^\]]{0,100}\]/,
    // Addresses out of a template.
    /\b(?:nom[._-]?prenom|prenom[._-]?nom|first\.?name[._-]?last\.?name|votre[._-]?(?:nom|adresse|email|mail)|your[._-]?(?:name|email))@[\w.-]{2,60}|\b[\w.-]{1,40}@(?:(?:votre|your|mon|my)[._-]?\w{2,20}(?:-\w{2,20})?|domaine|domain|exemple|nom-?de-?domaine|domain-?name|(?:votre|mon)?(?:site|societe|organisme|entreprise))\.(?:fr|com|org|net|eu)\b/,
    /<(?:indiquer|a completer|inserer|nom|adresse|raison sociale|insert|your|company)\b[^>]{0,60}>/,
    /\{\{[^}]{1,80}\}\}|\bx{3,20}\b|\b(?:xx[ .]){2}|(?:\b00[ .]?){5}|\b01[ .]?23[ .]?45[ .]?67[ .]?89\b|lorem ipsum|\b(?:todo|tbd|fixme)\b|\bjj\/mm\/aaaa\b|\bdd\/mm\/yyyy\b|_{5,50}|\.{7,50}/,
    /^ ?(?:a completer|a preciser|a renseigner|en cours de redaction|to be completed)[ .!]{0,3}$/,
    /^ ?(?:publie|mis a jour|fait|signe|affiche|last updated|published)(?: a \w{1,30},?)? (?:le|on) ?:? ?$/,
  ],
});
