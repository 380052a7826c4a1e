export { createConsent, type ConsentOptions } from './loader/page.js';
export { parse } from './config/parse.js';
export { ConfigError, type ConfigProblem } from './config/config-error.js';
export type * from './config/types.js';
export { decodeRecord, encodeRecord, type Choices, type ConsentRecord, type How } from './consent/record.js';
export type { AskReason } from './consent/ask-reason.js';
export type { Clock, CookieJar } from './store/ports.js';
export type {
  ConsentAskDetail,
  ConsentDetail,
  ConsentErrorDetail,
  ConsentEventMap,
  ConsentLeakDetail,
  ConsentResidue,
  ConsentResidueDetail,
  PageConsent,
} from './store/page-consent.js';
