/*
 * What the cookie lists of content blockers look for: EasyList Cookie and uBlock
 * Origin's annoyances of August 2026, AdGuard Cookie Notices of March 2026. Of
 * their thousands of generic rules those that a kit like ours could meet. The
 * lists change every day: compare them again before a release.
 */

/** Pieces of addresses that are never fetched, on any site. */
const addresses = `
-consent-banner-  -consent-banner.  /consent-banner-  /consent_banner.js  /consentbanner
-cookie-banner-  -cookie-banner.  /cookie-banner.  /cookie-banner/  /cookie_banner  /cookiebanner  /cookiesbanner
-cookie-consent-  -cookie-consent.  /cookie-consent.  /cookie-consent/  /cookie_consent.  /cookieconsent
-cookie-policy.  /cookie-policy.  /cookie_policy  /cookiepolicy  /cookies-policy.
-cookie-notice-  /cookie-notice-  /cookie-notice.  /cookie_notice.  /cookienotice
-cookie-popup.  /cookie-popup.  -cookie-dialog.  /cookie-modal.  /cookie-overlay
/cookie-bar.  /cookie_bar.  /cookiebar  /cookie-alert.  /cookie-info.  /cookie-law  /cookie-message.  /cookie-warning.
/cookie-control.  /cookie-layer.  /cookie-manager/  /cookies-manager.  /cookiechoice  /cookies-consent.
/consent-manager.  /consent/consent-manager/  /consent-box.js  /consent-modal.js  /consent/cookie.js  /data-consent.min.js
/privacy-banner  /privacy-consent-  /privacy-cookie  /privacy-manager.js  /privacy-modal.js  /privacypolicy.js  /privacy_policy.js
/gdpr-  /gdpr.  /gdpr/  -gdpr-min.js  /rgpd/  /dsgvo  /rodo.  /cnil.  /bandeaucookie  bandeaucnilcookies
/cmp-loader.js  /cmp-init.js  /cmp.bundle.js  /cmp/cmp.js  /dist/orejime.js  /klaro-config  /dist/cookie-consent.  /dist/cookie-disclaimer-
`
  .trim()
  .split(/\s+/);

/** Elements that are hidden by their name, whatever is in their shadow root. */
const elements = `
c-cookie-consent comply-consent-manager consent-notification cookie-agreement-block cookie-alert cookie-bar
cookie-confirmation cookie-info cookie-law-banner cookie-notice cookie-notification cookie-permission cookie-policy
cookie-policy-popin cookie-popup cookie-warning cookie-wrap cookiebox cookies-consent cookies-gdpr cookies-hint
cookies-notification cookies-overlay cookies-policy cookies-popup cookies-requirement cookies-warning gdpr-cookies
gdpr-notice lgpd-cookie app-cookies-agreement ark-cookiebar amp-consent
`
  .trim()
  .split(/\s+/);

/** The rule that blocks an address, if one of them does. */
export function blockedBy(address) {
  const { pathname } = new URL(address, 'https://www.habitat.example/');
  return addresses.find((piece) => pathname.toLowerCase().includes(piece));
}

/** Whether a rule hides elements of that name. */
export function isHidden(name) {
  return elements.includes(name.toLowerCase()) || /^app-cookies?-/i.test(name);
}
