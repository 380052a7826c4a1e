import type { Signal } from './signal.js';

declare global {
  interface Window {
    /** Configuration that Piano Analytics reads as it starts. */
    _pac?: Record<string, unknown>;
  }
}

/**
 * Piano Analytics 6.8 and later, by its consent management: `opt-in` or `opt-out`.
 * `consentDefaultMode` switches that on, in the place of the older `pa.privacy`;
 * without `sendEventWhenOptout: false` it would send every event of a visitor
 * who refuses, under the identifier `OPT-OUT`. Its queue bears Matomo's name.
 *
 * @see https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events/consent
 */
export const signal: Signal = (granted) => {
  const queue = (window._paq ??= []);
  const config = (window._pac ??= {});
  queue.push(['consent.setMode', (config['consentDefaultMode'] = granted['audience'] ? 'opt-in' : 'opt-out')]);
  config['sendEventWhenOptout'] = false;
};
