import { createConsent } from './loader/page.js';
import { ConsentBanner } from './elements/consent-banner.js';
import { CookieTable } from './elements/cookie-table.js';
import { define } from './elements/define-element.js';
import { PrivacyPolicy } from './elements/privacy-policy.js';

// A banner with a `config` starts consent by itself: there is no loader here to do it.
ConsentBanner.start = (config) => createConsent({ config, banner: 'none' });
define('consent-banner', ConsentBanner);
define('cookie-table', CookieTable);
define('privacy-policy', PrivacyPolicy);

/** Any of the three. With it come the types of the tags: `document.querySelector('cookie-table')` is one then. */
export type LoquetElement = ConsentBanner | CookieTable | PrivacyPolicy;
