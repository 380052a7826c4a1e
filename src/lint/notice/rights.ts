import type { Notice, NoticeSentence } from './notice.js';

const words: [string, RegExp][] = [
  [
    'access',
    /droits? d'acces|acces aux donnees|acceder a (?:vos|ses) donnees|(?:right|rights) (?:of|to) access|\baccess\b.{0,40}(?:rectif|eras|data)/,
  ],
  ['rectification', /rectifi|corriger|droit .{0,30}modification|correct/],
  ['erasure', /effacement|effacer|droit .{0,60}suppression|oubli\b|erasure|\bdelet/],
  ['restriction', /limitation|limiter le traitement|restrict/],
  ['objection', /opposition|(?:s'|vous |y )opposer|\bobject/],
  ['portability', /portabilit/],
  [
    'directives after death',
    /post[- ]?mortem|apres (?:votre|son|leur|le|la) (?:deces|mort)|sort de (?:vos|ses|leurs) donnees|after (?:your )?death/,
  ],
];

/** The rights that a text names. */
export function rightsIn(plain: string): string[] {
  return words.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name);
}

/** A sentence that lists rights. */
export function listsRights({ kind, plain }: NoticeSentence): boolean {
  return kind !== 'heading' && /droit|right/.test(plain) && rightsIn(plain).length > 1;
}

/** The first sentence that lists rights. */
export function listOfRights(notice: Notice): NoticeSentence | undefined {
  return notice.sentences.find(listsRights);
}
