import type { Rule } from '../../rule.js';
import { builtInRules } from '../built-in-rules.js';
import type { ConfigRule } from '../config-rule.js';
import { acceptanceKeptSixMonths } from './choice/acceptance-kept-six-months.js';
import { acceptanceNotAbove13Months } from './choice/acceptance-not-above-13-months.js';
import { answersKeptAlike } from './choice/answers-kept-alike.js';
import { categoryAsksForSomething } from './choice/category-asks-for-something.js';
import { categoryExplained } from './choice/category-explained.js';
import { categoryTitleShort } from './choice/category-title-short.js';
import { choiceCookieApart } from './choice/choice-cookie-apart.js';
import { choiceCookieName } from './choice/choice-cookie-name.js';
import { consentCookieDomain } from './choice/consent-cookie-domain.js';
import { consentCookiePath } from './choice/consent-cookie-path.js';
import { delayWithin400Days } from './choice/delay-within-400-days.js';
import { delaysWritten } from './choice/delays-written.js';
import { gateKnown } from './choice/gate-known.js';
import { necessaryIsNotOptional } from './choice/necessary-is-not-optional.js';
import { onePurposeACategory } from './choice/one-purpose-a-category.js';
import { optionalIsNotNecessary } from './choice/optional-is-not-necessary.js';
import { partialBetween } from './choice/partial-between.js';
import { recordFitsCookie } from './choice/record-fits-cookie.js';
import { refusalKeptSixMonths } from './choice/refusal-kept-six-months.js';
import { refusalNotBelowAMonth } from './choice/refusal-not-below-a-month.js';
import { reloadOnWithdrawal } from './choice/reload-on-withdrawal.js';
import { renewedByTheServer } from './choice/renewed-by-the-server.js';
import { strictFromTheServer } from './choice/strict-from-the-server.js';
import { strictKnowsHosts } from './choice/strict-knows-hosts.js';
import { bannerInEveryLanguage } from './consistency/banner-in-every-language.js';
import { buttonsAsNamed } from './consistency/buttons-as-named.js';
import { choiceAsTold } from './consistency/choice-as-told.js';
import { controllerDecides } from './consistency/controller-decides.js';
import { cookieDeclaredOnce } from './consistency/cookie-declared-once.js';
import { datesExist } from './consistency/dates-exist.js';
import { datesHaveCome } from './consistency/dates-have-come.js';
import { idsDistinct } from './consistency/ids-distinct.js';
import { idsUnique } from './consistency/ids-unique.js';
import { labelsDistinct } from './consistency/labels-distinct.js';
import { languageCode } from './consistency/language-code.js';
import { languageOffered } from './consistency/language-offered.js';
import { lifetimeAsTold } from './consistency/lifetime-as-told.js';
import { oneAddress } from './consistency/one-address.js';
import { oneCompanyOneName } from './consistency/one-company-one-name.js';
import { plainWords } from './consistency/plain-words.js';
import { processorAmongRecipients } from './consistency/processor-among-recipients.js';
import { processorTakesPart } from './consistency/processor-takes-part.js';
import { providerInThePolicy } from './consistency/provider-in-the-policy.js';
import { recipientDeclared } from './consistency/recipient-declared.js';
import { referencesExist } from './consistency/references-exist.js';
import { retentionAsSet } from './consistency/retention-as-set.js';
import { revisionAndPolicy } from './consistency/revision-and-policy.js';
import { safeAddresses } from './consistency/safe-addresses.js';
import { secureAddresses } from './consistency/secure-addresses.js';
import { serviceCategory } from './consistency/service-category.js';
import { textsInEveryLanguage } from './consistency/texts-in-every-language.js';
import { transferHappens } from './consistency/transfer-happens.js';
import { translated } from './consistency/translated.js';
import { accessibilityTold } from './legal-notice/accessibility-told.js';
import { addressComplete } from './legal-notice/address-complete.js';
import { editorAddress } from './legal-notice/editor-address.js';
import { editorCapital } from './legal-notice/editor-capital.js';
import { editorLegalForm } from './legal-notice/editor-legal-form.js';
import { editorPhone } from './legal-notice/editor-phone.js';
import { editorRegistration } from './legal-notice/editor-registration.js';
import { hostNamed } from './legal-notice/host-named.js';
import { hostReachable } from './legal-notice/host-reachable.js';
import { phoneComplete } from './legal-notice/phone-complete.js';
import { publicationDirector } from './legal-notice/publication-director.js';
import { sirenValid } from './legal-notice/siren-valid.js';
import { vatMatchesRegistration } from './legal-notice/vat-matches-registration.js';
import { archiveBegins } from './notice/archive-begins.js';
import { automatedDecisionDescribed } from './notice/automated-decision-described.js';
import { basisOfAContractTold } from './notice/basis-of-a-contract-told.js';
import { basisRestsOnAText } from './notice/basis-rests-on-a-text.js';
import { consentExplained } from './notice/consent-explained.js';
import { consentIsFree } from './notice/consent-is-free.js';
import { consentOfEmployees } from './notice/consent-of-employees.js';
import { consequenceTold } from './notice/consequence-told.js';
import { controllerReachable } from './notice/controller-reachable.js';
import { criteriaDecide } from './notice/criteria-decide.js';
import { interestOfAPublicBody } from './notice/interest-of-a-public-body.js';
import { jointControlArranged } from './notice/joint-control-arranged.js';
import { legitimateInterestTold } from './notice/legitimate-interest-told.js';
import { listsClosed } from './notice/lists-closed.js';
import { noticeLinked } from './notice/notice-linked.js';
import { officerDeclared } from './notice/officer-declared.js';
import { officerOwnAddress } from './notice/officer-own-address.js';
import { officerReachable } from './notice/officer-reachable.js';
import { policyPresent } from './notice/policy-present.js';
import { recipientsNamed } from './notice/recipients-named.js';
import { retentionTold } from './notice/retention-told.js';
import { rightsFreeOfPaper } from './notice/rights-free-of-paper.js';
import { rightsReachable } from './notice/rights-reachable.js';
import { socialSecurityNumber } from './notice/social-security-number.js';
import { sourceTold } from './notice/source-told.js';
import { specialDataJustified } from './notice/special-data-justified.js';
import { transferAdequacy } from './notice/transfer-adequacy.js';
import { transferFramework } from './notice/transfer-framework.js';
import { transferLeavesEurope } from './notice/transfer-leaves-europe.js';
import { transferSafeguardTold } from './notice/transfer-safeguard-told.js';
import { consentStoredOnce } from './trackers/consent-stored-once.js';
import { cookieOfOneService } from './trackers/cookie-of-one-service.js';
import { cookieWithin400Days } from './trackers/cookie-within-400-days.js';
import { erasableByScript } from './trackers/erasable-by-script.js';
import { erasableFromAnyPage } from './trackers/erasable-from-any-page.js';
import { essentialDoubtful } from './trackers/essential-doubtful.js';
import { exemptAssessed } from './trackers/exempt-assessed.js';
import { exemptCookie13Months } from './trackers/exempt-cookie-13-months.js';
import { exemptData25Months } from './trackers/exempt-data-25-months.js';
import { exemptOneSite } from './trackers/exempt-one-site.js';
import { exemptTold } from './trackers/exempt-told.js';
import { exemptTool } from './trackers/exempt-tool.js';
import { exemptionAllowed } from './trackers/exemption-allowed.js';
import { googleAnalyticsAsks } from './trackers/google-analytics-asks.js';
import { hostNarrow } from './trackers/host-narrow.js';
import { hostNotTheSite } from './trackers/host-not-the-site.js';
import { hostOfOneService } from './trackers/host-of-one-service.js';
import { hostPrefix } from './trackers/host-prefix.js';
import { hostShared } from './trackers/host-shared.js';
import { knownCookiesDeclared } from './trackers/known-cookies-declared.js';
import { lifetimeAsSet } from './trackers/lifetime-as-set.js';
import { lifetimeNotZero } from './trackers/lifetime-not-zero.js';
import { matomoSignalFits } from './trackers/matomo-signal-fits.js';
import { measuringIsNotAdvertising } from './trackers/measuring-is-not-advertising.js';
import { noPermanentCookie } from './trackers/no-permanent-cookie.js';
import { noTrackerEssential } from './trackers/no-tracker-essential.js';
import { oldCookiesOfADeadTool } from './trackers/old-cookies-of-a-dead-tool.js';
import { partyFitsDomain } from './trackers/party-fits-domain.js';
import { providerCountry } from './trackers/provider-country.js';
import { providerCurrent } from './trackers/provider-current.js';
import { providerNamed } from './trackers/provider-named.js';
import { providerPrivacyNotice } from './trackers/provider-privacy-notice.js';
import { purposeExplained } from './trackers/purpose-explained.js';
import { purposeNotVague } from './trackers/purpose-not-vague.js';
import { serviceHoldsSomething } from './trackers/service-holds-something.js';
import { thirdPartyDomain } from './trackers/third-party-domain.js';
import { thirdPartyHasHosts } from './trackers/third-party-has-hosts.js';
import { trackerObsolete } from './trackers/tracker-obsolete.js';
import { trackerOutlivesConsent } from './trackers/tracker-outlives-consent.js';
import { transferOfAService } from './trackers/transfer-of-a-service.js';
import { transferOfAVendor } from './trackers/transfer-of-a-vendor.js';
import { wildcardNarrow } from './trackers/wildcard-narrow.js';
import { rulesOnTexts } from './on-texts.js';

/** Every rule about a config as data; those on its texts are `rulesOnTexts`. */
export const configRules: readonly ConfigRule[] = [
  acceptanceKeptSixMonths,
  acceptanceNotAbove13Months,
  answersKeptAlike,
  categoryAsksForSomething,
  categoryExplained,
  categoryTitleShort,
  choiceCookieApart,
  choiceCookieName,
  consentCookieDomain,
  consentCookiePath,
  delayWithin400Days,
  delaysWritten,
  gateKnown,
  necessaryIsNotOptional,
  onePurposeACategory,
  optionalIsNotNecessary,
  partialBetween,
  recordFitsCookie,
  refusalKeptSixMonths,
  refusalNotBelowAMonth,
  reloadOnWithdrawal,
  renewedByTheServer,
  strictFromTheServer,
  strictKnowsHosts,
  bannerInEveryLanguage,
  buttonsAsNamed,
  choiceAsTold,
  controllerDecides,
  cookieDeclaredOnce,
  datesExist,
  datesHaveCome,
  idsDistinct,
  idsUnique,
  labelsDistinct,
  languageCode,
  languageOffered,
  lifetimeAsTold,
  oneAddress,
  oneCompanyOneName,
  plainWords,
  processorAmongRecipients,
  processorTakesPart,
  providerInThePolicy,
  recipientDeclared,
  referencesExist,
  retentionAsSet,
  revisionAndPolicy,
  safeAddresses,
  secureAddresses,
  serviceCategory,
  textsInEveryLanguage,
  transferHappens,
  translated,
  accessibilityTold,
  addressComplete,
  editorAddress,
  editorCapital,
  editorLegalForm,
  editorPhone,
  editorRegistration,
  hostNamed,
  hostReachable,
  phoneComplete,
  publicationDirector,
  sirenValid,
  vatMatchesRegistration,
  archiveBegins,
  automatedDecisionDescribed,
  basisOfAContractTold,
  basisRestsOnAText,
  consentExplained,
  consentIsFree,
  consentOfEmployees,
  consequenceTold,
  controllerReachable,
  criteriaDecide,
  interestOfAPublicBody,
  jointControlArranged,
  legitimateInterestTold,
  listsClosed,
  noticeLinked,
  officerDeclared,
  officerOwnAddress,
  officerReachable,
  policyPresent,
  recipientsNamed,
  retentionTold,
  rightsFreeOfPaper,
  rightsReachable,
  socialSecurityNumber,
  sourceTold,
  specialDataJustified,
  transferAdequacy,
  transferFramework,
  transferLeavesEurope,
  transferSafeguardTold,
  consentStoredOnce,
  cookieOfOneService,
  cookieWithin400Days,
  erasableByScript,
  erasableFromAnyPage,
  essentialDoubtful,
  exemptAssessed,
  exemptCookie13Months,
  exemptData25Months,
  exemptOneSite,
  exemptTold,
  exemptTool,
  exemptionAllowed,
  googleAnalyticsAsks,
  hostNarrow,
  hostNotTheSite,
  hostOfOneService,
  hostPrefix,
  hostShared,
  knownCookiesDeclared,
  lifetimeAsSet,
  lifetimeNotZero,
  matomoSignalFits,
  measuringIsNotAdvertising,
  noPermanentCookie,
  noTrackerEssential,
  oldCookiesOfADeadTool,
  partyFitsDomain,
  providerCountry,
  providerCurrent,
  providerNamed,
  providerPrivacyNotice,
  purposeExplained,
  purposeNotVague,
  serviceHoldsSomething,
  thirdPartyDomain,
  thirdPartyHasHosts,
  trackerObsolete,
  trackerOutlivesConsent,
  transferOfAService,
  transferOfAVendor,
  wildcardNarrow,
];

/** All rules about a config, with what the linter itself rests on. */
export const allConfigRules: readonly Rule[] = [...builtInRules, ...configRules, ...rulesOnTexts];
