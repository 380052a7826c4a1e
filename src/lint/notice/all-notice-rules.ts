import { absoluteDeletion } from './consistency/absolute-deletion.js';
import { bannerDelaysContradict } from './consistency/banner-delays-contradict.js';
import { cookieLifetimesContradict } from './consistency/cookie-lifetimes-contradict.js';
import { labelsDiffer } from './consistency/labels-differ.js';
import { onlyVolunteered } from './consistency/only-volunteered.js';
import { rightsListsDiffer } from './consistency/rights-lists-differ.js';
import { securityContradicts } from './consistency/security-contradicts.js';
import { voluntaryOrCompulsory } from './consistency/voluntary-or-compulsory.js';
import { bundledTerms } from './must-say/bundled-terms.js';
import { controllerByRole } from './must-say/controller-by-role.js';
import { kindOfNotice } from './must-say/kind-of-notice.js';
import { officerMailbox } from './must-say/officer-mailbox.js';
import { outdatedNotice } from './must-say/outdated-notice.js';
import { portabilityWithoutGround } from './must-say/portability-without-ground.js';
import { purposesOfServices } from './must-say/purposes-of-services.js';
import { saysAccessibility } from './must-say/says-accessibility.js';
import { saysAutomatedDecisions } from './must-say/says-automated-decisions.js';
import { saysChoiceKept } from './must-say/says-choice-kept.js';
import { saysComplaint } from './must-say/says-complaint.js';
import { saysComplaintAddress } from './must-say/says-complaint-address.js';
import { saysConsentProof } from './must-say/says-consent-proof.js';
import { saysConsequence } from './must-say/says-consequence.js';
import { saysController } from './must-say/says-controller.js';
import { saysCookieLifetimes } from './must-say/says-cookie-lifetimes.js';
import { saysCookieThirdParties } from './must-say/says-cookie-third-parties.js';
import { saysCookies } from './must-say/says-cookies.js';
import { saysDataCategories } from './must-say/says-data-categories.js';
import { saysDate } from './must-say/says-date.js';
import { saysDirectivesAfterDeath } from './must-say/says-directives-after-death.js';
import { saysHost } from './must-say/says-host.js';
import { saysJointArrangement } from './must-say/says-joint-arrangement.js';
import { saysLegalBasis } from './must-say/says-legal-basis.js';
import { saysNoticeOfController } from './must-say/says-notice-of-controller.js';
import { saysOfficer } from './must-say/says-officer.js';
import { saysPaymentController } from './must-say/says-payment-controller.js';
import { saysPublicationDirector } from './must-say/says-publication-director.js';
import { saysPublisherPhone } from './must-say/says-publisher-phone.js';
import { saysRecipients } from './must-say/says-recipients.js';
import { saysResponseDelay } from './must-say/says-response-delay.js';
import { saysRetention } from './must-say/says-retention.js';
import { saysRights } from './must-say/says-rights.js';
import { saysSource } from './must-say/says-source.js';
import { saysTransfers } from './must-say/says-transfers.js';
import { saysWithdrawal } from './must-say/says-withdrawal.js';
import { transferSafeguard } from './must-say/transfer-safeguard.js';
import { acceptanceKeptLong } from './trackers/acceptance-kept-long.js';
import { analyticsAsStatistics } from './trackers/analytics-as-statistics.js';
import { analyticsOn } from './trackers/analytics-on.js';
import { appTrackers } from './trackers/app-trackers.js';
import { audienceCookieLifetime } from './trackers/audience-cookie-lifetime.js';
import { audienceRetention } from './trackers/audience-retention.js';
import { bannerWithoutDetail } from './trackers/banner-without-detail.js';
import { bannerWithoutPartners } from './trackers/banner-without-partners.js';
import { bannerWithoutPurposes } from './trackers/banner-without-purposes.js';
import { consentStoredTwice } from './trackers/consent-stored-twice.js';
import { cookieColumns } from './trackers/cookie-columns.js';
import { cookieLifetimeOpen } from './trackers/cookie-lifetime-open.js';
import { cookieWithoutLifetime } from './trackers/cookie-without-lifetime.js';
import { cookiesWithoutController } from './trackers/cookies-without-controller.js';
import { delaysLopsided } from './trackers/delays-lopsided.js';
import { emptyCell } from './trackers/empty-cell.js';
import { insecureLink } from './trackers/insecure-link.js';
import { opaqueCookieName } from './trackers/opaque-cookie-name.js';
import { refusalAskedAgainSoon } from './trackers/refusal-asked-again-soon.js';
import { undeclaredPersonalisation } from './trackers/undeclared-personalisation.js';
import { unnamedAudienceTool } from './trackers/unnamed-audience-tool.js';
import { vagueCookiePurpose } from './trackers/vague-cookie-purpose.js';
import { vendorCookiesMissing } from './trackers/vendor-cookies-missing.js';
import { vendorLifetime } from './trackers/vendor-lifetime.js';
import { withdrawalWithoutMeans } from './trackers/withdrawal-without-means.js';
import type { NoticeRule } from './notice-rule.js';

/** Every rule on a notice as a whole. */
export const allNoticeRules: readonly NoticeRule[] = [
  absoluteDeletion,
  bannerDelaysContradict,
  cookieLifetimesContradict,
  labelsDiffer,
  onlyVolunteered,
  rightsListsDiffer,
  securityContradicts,
  voluntaryOrCompulsory,
  bundledTerms,
  controllerByRole,
  kindOfNotice,
  officerMailbox,
  outdatedNotice,
  portabilityWithoutGround,
  purposesOfServices,
  saysAccessibility,
  saysAutomatedDecisions,
  saysChoiceKept,
  saysComplaint,
  saysComplaintAddress,
  saysConsentProof,
  saysConsequence,
  saysController,
  saysCookieLifetimes,
  saysCookieThirdParties,
  saysCookies,
  saysDataCategories,
  saysDate,
  saysDirectivesAfterDeath,
  saysHost,
  saysJointArrangement,
  saysLegalBasis,
  saysNoticeOfController,
  saysOfficer,
  saysPaymentController,
  saysPublicationDirector,
  saysPublisherPhone,
  saysRecipients,
  saysResponseDelay,
  saysRetention,
  saysRights,
  saysSource,
  saysTransfers,
  saysWithdrawal,
  transferSafeguard,
  acceptanceKeptLong,
  analyticsAsStatistics,
  analyticsOn,
  appTrackers,
  audienceCookieLifetime,
  audienceRetention,
  bannerWithoutDetail,
  bannerWithoutPartners,
  bannerWithoutPurposes,
  consentStoredTwice,
  cookieColumns,
  cookieLifetimeOpen,
  cookieWithoutLifetime,
  cookiesWithoutController,
  delaysLopsided,
  emptyCell,
  insecureLink,
  opaqueCookieName,
  refusalAskedAgainSoon,
  undeclaredPersonalisation,
  unnamedAudienceTool,
  vagueCookiePurpose,
  vendorCookiesMissing,
  vendorLifetime,
  withdrawalWithoutMeans,
];
