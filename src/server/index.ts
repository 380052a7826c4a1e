export { hasAccepted } from './has-accepted.js';
export { renewConsentCookie } from './renew-consent-cookie.js';
export type { Config, ConsentCookie } from '../config/types.js';
