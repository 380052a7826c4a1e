import type { Signal } from './signal.js';

declare global {
  interface Window {
    /** The queue that Google's tags and Tag Manager read. */
    dataLayer?: unknown[];
  }
}

/**
 * Google Consent Mode v2, basic: one `default` denies everything, also what a
 * Google tag does that no service declares; then `update` names every type,
 * granted or denied, when something is granted and at each change. Tag Manager
 * gets an event `consent_update` with the same after each of them.
 *
 * The default goes before what the page has queued already: after a `config` it
 * would come too late. Where the page gave its own, an `update` follows it at once.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const signal: Signal = (granted, first) => {
  const queue = (window.dataLayer ??= []);
  const gtag = function () {
    /* eslint-disable prefer-rest-params -- only an `arguments` object is a command to Google's tags */
    if (first) queue.unshift(arguments);
    else queue.push(arguments);
    /* eslint-enable prefer-rest-params */
  } as (...command: unknown[]) => void;
  const state: Record<string, string> = {
    analytics_storage: 'denied',
    ad_storage: 'denied',
    ad_personalization: 'denied',
    ad_user_data: 'denied',
  };
  for (const type in granted) state[type] = 'denied';
  if (first) {
    gtag('set', 'ads_data_redaction', true);
    gtag('set', 'url_passthrough', false);
    if (queue.some((entry) => (entry as string[] | null)?.[1] === 'default')) first = false;
    else gtag('consent', 'default', { ...state });
  }
  for (const type in granted) {
    if (granted[type]) {
      state[type] = 'granted';
      first = false;
    }
  }
  if (!first) {
    gtag('consent', 'update', state);
    queue.push({ event: 'consent_update', ...state });
  }
};
