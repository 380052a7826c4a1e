import { fold } from './fold.js';

/**
 * Towns that hosts, landlords and authorities have their offices in, with the first digits of their postcodes. Names
 * that several towns share are left out: Saint-Denis is in two departments.
 */
const towns: Record<string, string> = Object.fromEntries(
  `01 bourg-en-bresse|02 laon, saint-quentin, soissons|03 montlucon, vichy|05 gap|06 nice, cannes, antibes|07 privas|08 charleville-mezieres|10 troyes|11 carcassonne, narbonne|12 rodez|13 marseille, aix-en-provence, arles|14 caen|15 aurillac|16 angouleme|17 saintes|18 bourges|19 tulle, brive-la-gaillarde|20 ajaccio, bastia|21 dijon, beaune|22 saint-brieuc|23 gueret|24 perigueux, bergerac|25 besancon, montbeliard|26 montelimar|27 evreux|28 chartres, dreux|29 quimper, brest|30 nimes, ales|31 toulouse, balma, blagnac, labege, colomiers|32 auch|33 bordeaux, pessac|34 montpellier, beziers, sete|35 rennes, saint-malo|36 chateauroux|37 tours|38 grenoble, vienne, meylan|39 lons-le-saunier|40 mont-de-marsan, dax|41 blois|42 saint-etienne, roanne|44 nantes, saint-herblain|45 orleans, montargis|46 cahors|47 agen|48 mende|49 angers, cholet|50 saint-lo, cherbourg|51 reims, chalons-en-champagne, epernay|53 laval|54 nancy|55 bar-le-duc|56 vannes, lorient|57 metz, thionville|58 nevers|59 lille, roubaix, tourcoing, dunkerque, valenciennes, douai, villeneuve-d'ascq|60 beauvais, compiegne, creil, lacroix-saint-ouen|61 alencon|62 arras, calais, boulogne-sur-mer, lens, bethune|63 clermont-ferrand|64 pau, bayonne, biarritz, anglet|65 tarbes|66 perpignan|67 strasbourg, illkirch-graffenstaden|68 colmar, mulhouse|69 lyon, villeurbanne, limonest|70 vesoul|71 macon, chalon-sur-saone|72 le mans|73 chambery|74 annecy|75 paris|76 rouen, le havre, dieppe|77 melun, meaux|78 versailles, velizy-villacoublay, guyancourt|79 niort|80 amiens, abbeville|81 albi|82 montauban|83 toulon, frejus, hyeres|84 avignon, orange|85 la roche-sur-yon|86 poitiers, chasseneuil-du-poitou|87 limoges|88 epinal|89 auxerre|90 belfort|91 palaiseau|92 nanterre, boulogne-billancourt, courbevoie, puteaux, levallois-perret, issy-les-moulineaux, montrouge|93 bobigny|94 creteil, ivry-sur-seine, vincennes|95 cergy, pontoise, argenteuil`
    .split('|')
    .flatMap((line) =>
      line
        .slice(3)
        .split(', ')
        .map((town) => [town, line.slice(0, 2)]),
    ),
);

/** The first two digits of a town's postcodes, if the town is one of those we know. “CEDEX” and what follows are no part of its name. */
export function departmentOf(town: string): string | undefined {
  const name = fold(town)
    .plain.replace(/ cedex.*| france\b.*/, '')
    .trim()
    .replace(/[.,]$/, '')
    .replaceAll(' ', '-');
  return (
    towns[name.replace(/^st-/, 'saint-').replaceAll('-st-', '-saint-')] ?? towns[name.replaceAll(/^(le|la)-/g, '$1 ')]
  );
}
