import type { Signal } from './signal.js';

/** Clarity's own function, or what keeps its calls until it arrives. */
interface Clarity {
  (...call: unknown[]): void;
  /** The calls that wait. */
  q?: IArguments[];
  /** Its version, while it runs. */
  v?: string;
}

declare global {
  interface Window {
    clarity?: Clarity;
  }
}

/**
 * Microsoft Clarity. Refused, it would go on without cookies, so that a running
 * one is stopped, until the next page; what it still held is sent as it stops, and
 * was collected before. It puts a queue in its own place then, which keeps the refusal.
 *
 * @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const signal: Signal = (granted) => {
  const clarity = (window.clarity ??= function queue() {
    // eslint-disable-next-line prefer-rest-params -- what Clarity's own snippet leaves in its queue
    ((queue as Clarity).q ??= []).push(arguments);
  });
  if (clarity.v && !granted['analytics_storage']) clarity('stop');
  window.clarity('consentv2', {
    ad_Storage: granted['ad_storage'] ? 'granted' : 'denied',
    analytics_Storage: granted['analytics_storage'] ? 'granted' : 'denied',
  });
};
