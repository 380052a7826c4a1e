import { findAll, says } from './find.js';
import type { Notice } from './notice.js';

/** What a notice on personal data is entitled. */
const title =
  /confidentialite|protection (?:des|de vos|de la) (?:donnees|vie privee)|donnees? (?:a caractere )?personnel|vie privee|\brgpd\b|privacy|data protection|personal data/;

/** Sends the reader to the notice on personal data, which is elsewhere. */
const pointer =
  /\b(?:lisez|lire|voir|voyez|consult\w{1,5}|retrouv\w{1,4}|rendez-vous|reportez-vous|renvoy\w{1,4}|detaill\w{1,4}|decrit\w{0,4}|read|see|refer)\b.{0,80}\b(?:politique|charte|declaration|notice|page|rubrique|policy)\b/;

/** A notice on personal data, whatever else it is. */
export function isPrivacyNotice(notice: Notice): boolean {
  const [first] = notice.sentences;
  const isTitled =
    // A text file shows no heading but by its first line.
    (first && first.text.trim().length <= 100 && title.test(first.plain)) === true ||
    // A section of another notice may do no more than say where this one is.
    (!isLegalNotice(notice) &&
      !isTerms(notice) &&
      notice.sentences.some(({ kind, plain }) => kind === 'heading' && title.test(plain)));
  return (
    isTitled ||
    findAll(
      notice,
      /donnees? (?:a caractere )?personnel|donnees nominatives|vie privee|\brgpd\b|personal (?:data|information)|privacy/,
    ).filter(({ plain }) => !pointer.test(plain)).length > 1
  );
}

/** A text that tells of cookies, or lists some. */
export function tellsOfCookies(notice: Notice): boolean {
  return notice.cookies.length > 0 || findAll(notice, /\bcookies?\b|\btraceurs?\b|\btrackers?\b/).length > 1;
}

const audience =
  /google analytics|\bmatomo\b|\bpiwik\b|(?:mesur\w{1,4}|analyse) (?:de |d'|l'|de l'|son |notre )?audience|cookies? (?:analytiques?|statistiques?|d'analyse|de mesure)|statistiques de (?:visite|frequentation|consultation)|audience measurement|analytics/;

export function measuresAudience(notice: Notice): boolean {
  return says(notice, audience);
}

/** Cookies that wait for an answer, or should. */
export function hasOptionalCookies(notice: Notice): boolean {
  return (
    tellsOfCookies(notice) &&
    (measuresAudience(notice) ||
      says(
        notice,
        /publicit|reseaux sociaux|facebook|youtube|google|cookies? tiers|advertis|social (?:media|networks)/,
      ))
  );
}

/** A site says who is behind it: register, capital, seat. */
const publisher =
  /(?:capital (?:social )?de|\brcs\b|registre du commerce|\bsiret\b|\bsiren\b).{0,400}\b(?:site|portail|edite|exploite|appart)|\b(?:site|portail|edite|exploite|appart\w{0,8})\b.{0,400}(?:capital (?:social )?de|\brcs\b|registre du commerce|\bsiret\b|\bsiren\b)|(?:site|portail|application) (?:internet |web )?(?:est |sont )?editee? par|editeur (?:du|de ce) site|published by/;

export function isLegalNotice(notice: Notice): boolean {
  return (
    says(notice, publisher) ||
    notice.sentences.some(({ kind, plain }) => kind === 'heading' && /mentions? legales?|legal notice/.test(plain))
  );
}

/** Terms of use. */
export function isTerms(notice: Notice): boolean {
  return findAll(notice, /conditions generales|\bcgu\b|terms (?:of|and)/).length > 1;
}

/** Where the banner is described. */
export const banner = /\b(?:banniere|bandeau|banner|fenetre (?:d'information|de consentement))\b/;
