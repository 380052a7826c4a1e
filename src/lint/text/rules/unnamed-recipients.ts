import { cnilRecommendation, gdpr } from '../../sources.js';
import { quote } from '../quote.js';
import type { TextRule } from '../text-rule.js';

const sharing =
  /\b(?:trait|partag|transm|transf|communiqu|divulgu|depos|stock|recour|cede|fourn|confi|acce|heberg|shar|disclos|process|transfer|provid)\w{0,8}\b/;

const unnamed =
  /\b(?:(?:par|a|avec|des|nos|aux|ses|les|du|de|chez|tous|tout|certains|notre|with|to|by|our) (?:des |les |nos |ses |certains |tous |tout |our |the )?(?:entites et\/?o?u? aux )?(?:tiers|partenaires|prestataires|sous-traitants|fournisseurs de services?|third parties|partners|service providers|suppliers)|(?:son|notre|un|le|du|our|a) (?:sous-traitant|prestataire|partenaire|supplier|service provider))\b(?: (?:fournisseurs? de services?|habilites?|de confiance|commerciaux|externes?|informatiques?|techniques?|de services?|specialises?|autorises|selected|trusted))?/;

/** What follows and names them, or says which kind they are. */
const named =
  /^.{0,40}?(?::|\(|\btels? que\b|\bsuivants?\b|\bnotamment\b|\ba savoir\b|\bsuch as\b|\bnamely\b|\bwhose\b|\bfollowing\b)/;

const others =
  /(?:role|qualite|tant que|titre) (?:de |d')?(?:sous-traitant|prestataire)|\bn[e'] ?\w{1,20} (?:pas|jamais|aucun|ni)\b|\bne pas\b|non autorises|non habilites|sites? (?:internet |web )?(?:de |des )?tiers|pays tiers|liste (?:de|des) (?:nos |ces |les )?(?:partenaires|sous-traitants|prestataires|destinataires)|unauthori[sz]ed|third countr|\bnever\b|\bnot\b|accord (?:ecrit )?prealable/;

/** Whom data go to is said by name, or by a kind that one can picture. */
export const unnamedRecipients: TextRule = {
  id: 'unnamed-recipients',
  family: 'texts',
  severity: 'error',
  standing: 'law',
  demands: 'Recipients are named, or their categories are.',
  sources: [gdpr('art. 13(1)(e)'), cnilRecommendation('art. 2')],
  *check({ plain, text, at, lead, kind }) {
    if (kind === 'heading' || !sharing.test(plain) || others.test(plain)) return;
    const found = unnamed.exec(plain);
    if (
      !found ||
      (/^(?:des|les|le|du|de) /.test(found[0]) && !/donnee|information|cookie|data|personnel/.test(plain + lead))
    )
      return;
    const end = found.index + found[0].length;
    const rest = plain.slice(end);
    if (named.test(rest) || startsWithName(text.slice(at(end - 1) + 1))) return;
    const stretch = { start: at(found.index), end: at(end - 1) + 1 };
    const words = quote(text.slice(stretch.start, stretch.end));
    yield { ...stretch, message: `${words}: who? Name them, or the kind of body they are, and what they receive.` };
  },
};

/** “our provider Exemple SA”, “a provider, the company Exemple”: a capital within the next words. “of Exemple” names another. */
function startsWithName(text: string): boolean {
  const next = text.slice(0, 60);
  if (/^\s+(?:de|du|des|d['’])/.test(next)) return false;
  return /^(?:\s+(?!\p{Lu})[\p{L}’'-]+){0,2}\s+[«“"]?\s?\p{Lu}\p{L}{2,}|^,?\s+(?:la|le) \p{L}{3,12}\s+\p{Lu}/u.test(
    next,
  );
}
