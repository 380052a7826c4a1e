export { renewConsentCookie } from './renew-consent-cookie.js';
export type { ConsentCookie } from '../config/types.js';
