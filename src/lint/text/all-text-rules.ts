import { absoluteConsentForContract } from './rules/absolute-consent-for-contract.js';
import { absoluteSecurity } from './rules/absolute-security.js';
import { actWithoutRegulation } from './rules/act-without-regulation.js';
import { anonymousCookies } from './rules/anonymous-cookies.js';
import { articleOfRight } from './rules/article-of-right.js';
import { authorityName } from './rules/authority-name.js';
import { bareLegitimateInterest } from './rules/bare-legitimate-interest.js';
import { birthDateAsKey } from './rules/birth-date-as-key.js';
import { blockingWarning } from './rules/blocking-warning.js';
import { breachDutyOfUser } from './rules/breach-duty-of-user.js';
import { breachWithoutDelay } from './rules/breach-without-delay.js';
import { browserAcceptsByDefault } from './rules/browser-accepts-by-default.js';
import { browserSettings } from './rules/browser-settings.js';
import { browsingHistory } from './rules/browsing-history.js';
import { bundledAcceptance } from './rules/bundled-acceptance.js';
import { burdenOnUsers } from './rules/burden-on-users.js';
import { changeWithoutNotice } from './rules/change-without-notice.js';
import { checkBack } from './rules/check-back.js';
import { commercialAudiencePurpose } from './rules/commercial-audience-purpose.js';
import { conditionalComplaint } from './rules/conditional-complaint.js';
import { controllerOrProcessor } from './rules/controller-or-processor.js';
import { cookieDefinition } from './rules/cookie-definition.js';
import { cookieWall } from './rules/cookie-wall.js';
import { cookiesOnVisit } from './rules/cookies-on-visit.js';
import { dataOwnership } from './rules/data-ownership.js';
import { disclosureForOwnRights } from './rules/disclosure-for-own-rights.js';
import { doubledPunctuation } from './rules/doubled-punctuation.js';
import { endlessCookies } from './rules/endless-cookies.js';
import { essentialCookiesInBrowser } from './rules/essential-cookies-in-browser.js';
import { frenchPhone } from './rules/french-phone.js';
import { genericCookieTypes } from './rules/generic-cookie-types.js';
import { googleAnalyticsExempt } from './rules/google-analytics-exempt.js';
import { grammarSlip } from './rules/grammar-slip.js';
import { hedge } from './rules/hedge.js';
import { httpLink } from './rules/http-link.js';
import { impliedConsent } from './rules/implied-consent.js';
import { informationBehindLogin } from './rules/information-behind-login.js';
import { legalBasisWithoutText } from './rules/legal-basis-without-text.js';
import { legitimateGrounds } from './rules/legitimate-grounds.js';
import { liabilityDisclaimer } from './rules/liability-disclaimer.js';
import { markupResidue } from './rules/markup-residue.js';
import { noIdentificationClaim } from './rules/no-identification-claim.js';
import { obsoleteAnalytics } from './rules/obsolete-analytics.js';
import { obsoleteBrowser } from './rules/obsolete-browser.js';
import { obsoleteProtocol } from './rules/obsolete-protocol.js';
import { obsoleteTool } from './rules/obsolete-tool.js';
import { obsoleteVendorName } from './rules/obsolete-vendor-name.js';
import { openDataList } from './rules/open-data-list.js';
import { openPurposes } from './rules/open-purposes.js';
import { openRetention } from './rules/open-retention.js';
import { optOutWording } from './rules/opt-out-wording.js';
import { passiveCollection } from './rules/passive-collection.js';
import { placeholder } from './rules/placeholder.js';
import { postcode } from './rules/postcode.js';
import { privacyUnderTerms } from './rules/privacy-under-terms.js';
import { promiseWithException } from './rules/promise-with-exception.js';
import { reassurance } from './rules/reassurance.js';
import { regulationName } from './rules/regulation-name.js';
import { retentionOfOtherContract } from './rules/retention-of-other-contract.js';
import { retentionWithoutFigure } from './rules/retention-without-figure.js';
import { rightsThroughSettings } from './rules/rights-through-settings.js';
import { sessionReplay } from './rules/session-replay.js';
import { supersededBody } from './rules/superseded-body.js';
import { supersededLaw } from './rules/superseded-law.js';
import { systematicIdentityProof } from './rules/systematic-identity-proof.js';
import { undeclaredGeolocation } from './rules/undeclared-geolocation.js';
import { unexplainedAbbreviation } from './rules/unexplained-abbreviation.js';
import { unexplainedAnonymisation } from './rules/unexplained-anonymisation.js';
import { unlabelledPolicyLink } from './rules/unlabelled-policy-link.js';
import { unnamedRecipients } from './rules/unnamed-recipients.js';
import { vagueSecurity } from './rules/vague-security.js';
import { weakPassword } from './rules/weak-password.js';
import type { TextRule } from './text-rule.js';

/** Every rule on what a sentence says. */
export const allTextRules: readonly TextRule[] = [
  absoluteConsentForContract,
  absoluteSecurity,
  actWithoutRegulation,
  anonymousCookies,
  articleOfRight,
  authorityName,
  bareLegitimateInterest,
  birthDateAsKey,
  blockingWarning,
  breachDutyOfUser,
  breachWithoutDelay,
  browserAcceptsByDefault,
  browserSettings,
  browsingHistory,
  bundledAcceptance,
  burdenOnUsers,
  changeWithoutNotice,
  checkBack,
  commercialAudiencePurpose,
  conditionalComplaint,
  controllerOrProcessor,
  cookieDefinition,
  cookieWall,
  cookiesOnVisit,
  dataOwnership,
  disclosureForOwnRights,
  doubledPunctuation,
  endlessCookies,
  essentialCookiesInBrowser,
  frenchPhone,
  genericCookieTypes,
  googleAnalyticsExempt,
  grammarSlip,
  hedge,
  httpLink,
  impliedConsent,
  informationBehindLogin,
  legalBasisWithoutText,
  legitimateGrounds,
  liabilityDisclaimer,
  markupResidue,
  noIdentificationClaim,
  obsoleteAnalytics,
  obsoleteBrowser,
  obsoleteProtocol,
  obsoleteTool,
  obsoleteVendorName,
  openDataList,
  openPurposes,
  openRetention,
  optOutWording,
  passiveCollection,
  placeholder,
  postcode,
  privacyUnderTerms,
  promiseWithException,
  reassurance,
  regulationName,
  retentionOfOtherContract,
  retentionWithoutFigure,
  rightsThroughSettings,
  sessionReplay,
  supersededBody,
  supersededLaw,
  systematicIdentityProof,
  undeclaredGeolocation,
  unexplainedAbbreviation,
  unexplainedAnonymisation,
  unlabelledPolicyLink,
  unnamedRecipients,
  vagueSecurity,
  weakPassword,
];
