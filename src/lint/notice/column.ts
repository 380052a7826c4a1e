import { fold } from '../text/fold.js';

/** What a column of a cookie table tells. */
export type Column = 'category' | 'description' | 'issuer' | 'lifetime' | 'name' | 'purpose' | 'status';

/** A column's title at the beginning of a text, as it is written: several may be stuck together. */
export const columnTitle =
  /^\s*(?:(?:noms?|names?)(?: (?:du|des|of the) (?:cookies?|traceurs?|trackers?)|(?: du)? domaine)?|(?:cookies?|traceurs?|trackers?)(?: names?)?|descriptions?(?: (?:du|des) cookies?)?|finalit[ée](?:s|\(s\))?(?: (?:du|des) cookies?)?|purposes?|objectifs?|fonctions?|utilit[ée]|(?:types?|cat[ée]gor(?:ie|y))(?: (?:du|de|of) cookies?)?|dur[ée]es?(?: (?:de (?:vie|conservation|validit[ée])|max(?:imale|imum)?))*|expir(?:ation|y|es)|lifetimes?|dur(?:ation|ée)|retention|[ée]metteurs?|d[ée]pos[ée] par|fournisseurs?|providers?|issuers?|h[ôo]tes?|domaines?|soci[ée]t[ée]s?|tiers|statuts?|status|[ée]tat|partenaires?|services?|outils?)\s*/i;

const columns: [RegExp, Column][] = [
  [/^(dur|expir|lifetime|retention|validite|conservation)/, 'lifetime'],
  [/^(finalit|purpose|objectif|utilit|fonction)/, 'purpose'],
  [/^descri/, 'description'],
  [/^(statu|etat)/, 'status'],
  [/^(type|categor)/, 'category'],
  [/^(emetteur|depose|fournisseur|provider|issuer|hote|domaine|societe|tiers|partenaire)/, 'issuer'],
  [/^(noms?|names?|cookies?|traceurs?|trackers?)\b/, 'name'],
];

/** What the cells under a title tell, if it is a title that cookie tables have. */
export function columnOf(title: string): Column | undefined {
  const { plain } = fold(title);
  return columns.find(([pattern]) => pattern.test(plain.trim()))?.[1];
}

export function isColumnTitle(text: string): boolean {
  const title = text.trim();
  return title.length > 0 && title.length <= 60 && columnTitle.exec(title)?.[0] === title;
}
