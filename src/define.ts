import { ConsentBanner } from './elements/consent-banner.js';
import { CookieTable } from './elements/cookie-table.js';
import { define } from './elements/define-element.js';
import { PrivacyPolicy } from './elements/privacy-policy.js';

define('consent-banner', ConsentBanner);
define('cookie-table', CookieTable);
define('privacy-policy', PrivacyPolicy);
