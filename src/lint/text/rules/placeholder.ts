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
    /\b(?:m\.|mme|mr|monsieur|madame) (?:prenom|nom|x)\b(?! (?:de|du|et)\b)|: ?(?:prenom nom|nom,? prenom) ?[.,;]?$|(?:\best|:|\bpar|aupres de|\ba) \((?:nom|adresse|raison sociale|date|telephone|e-?mail|numero) d[eu']|(?:\best|:|\bpar|aupres de|\ba) (?:le |la )?(?:nom|raison sociale|adresse) de (?:votre|l[ae]|mon) ?(?:organisme|societe|structure|site|bailleur)\b ?[.,;]?$/,
    /\b(?:adresse|nom|date|duree|telephone|numero|coordonnees|montant|lien|texte|delegue|dpo|hebergeur|partie|section|paragraphe) (?:est |reste |sont )?a (?:completer|preciser|renseigner|remplir|inserer|definir|ajouter|venir)\b|\b(?:lien|nom|adresse|logo|texte) ici\b|\binser(?:er|ez) (?:ici|le lien|la liste|le nom|votre)\b|_{2,4}\/_{2,4}|…{2,20}|\b(?:exemple de texte|texte d'exemple|faux texte|votre texte|nom du site|nom de domaine\.\w{2,3})\b/,
    /: ?(?:le )?nom d[eu] ?(?:l'|la |votre |le )?(?:hebergeur|directeur|responsable|organisme|societe|editeur|bailleur|delegue|dpo|site|structure)\b ?(?:[,.;]|$)/,
    /: ?(?:a (?:completer|preciser|renseigner|remplir|definir|venir|confirmer)|en attente|to be (?:completed|confirmed|defined))\b/,
    // Addresses out of a template.
    /\b(?:nom[._-]?prenom|prenom[._-]?nom|first\.?name[._-]?last\.?name|votre[._-]?(?:nom|adresse|email|mail)|your[._-]?(?:name|email))@[\w.-]{2,60}|\b[\w.-]{1,40}@(?:nom-?d(?:e|u)-?\w{2,20}|(?:votre|your|mon|my)[._-]?\w{2,20}(?:-\w{2,20})?|domaine|domain|exemple|nom-?de-?domaine|domain-?name|(?:votre|mon)?(?:site|societe|organisme|entreprise))\.(?:fr|com|org|net|eu)\b/,
    /<(?:indiquer|a completer|inserer|nom|adresse|raison sociale|insert|your|company)\b[^>]{0,60}>/,
    /\{\{[^}]{1,80}\}\}|\bx{3,20}\b|\b(?:xx[ .]){2}|(?:\b00[ .]?){5}|\b01[ .]?23[ .]?45[ .]?67[ .]?89\b|lorem ipsum|\b(?:todo|tbd|fixme)\b|\bjj\/mm\/aaaa\b|\bdd\/mm\/yyyy\b|_{5,50}|\.{7,50}/,
    /^ ?(?:a completer|a preciser|a renseigner|en cours de redaction|to be completed)[ .!]{0,3}$/,
    /^ ?(?:publie|mis a jour|fait|signe|affiche|last updated|published)(?: a \w{1,30},?)? (?:le|on) ?:? ?$/,
  ],
});
