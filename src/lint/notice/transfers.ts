/** Somewhere that the law of the Union does not reach. */
export const abroad =
  /etats[- ]unis|\busa\b|(?:hors|exterieur|dehors) (?:de )?(?:l'|l' )?(?:union|ue\b|eee\b|espace economique|u\.e)|pays tiers|hors ue\b|outside (?:of )?(?:the )?(?:eu\b|eea\b|european)|united states|third countr/;

/** The clause of article 28 on what a processor does. */
export const ofProcessor = /instructions? documentees?|documented instructions?/;

/** What lets data leave. */
export const safeguards =
  /clauses contractuelles|(?:decision|niveau) d'?(?:e )?adequation|decision d'adequation|garanties appropriees|data privacy framework|cadre de protection des donnees|regles d'entreprise|\bbcr\b|standard contractual|adequacy/;

/** Whether a sentence says that nothing goes there. */
export function isDenied(plain: string): boolean {
  return /\b(?:ne|n')\b.{0,40}(?:pas|jamais|aucun)|\baucune?\b|\bnot?\b|\bnever\b|\bni\b/.test(plain);
}
