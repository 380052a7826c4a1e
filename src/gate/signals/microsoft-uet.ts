import type { Queue, Signal } from './signal.js';

declare global {
  interface Window {
    /** Commands for UET, one after the other without brackets. */
    uetq?: Queue<unknown>;
  }
}

/**
 * Microsoft Universal Event Tracking: denied by default, before what the page has
 * queued already, then as it is.
 *
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1
 */
export const signal: Signal = (granted, first) => {
  const queue = (window.uetq ??= []);
  if (first) queue.unshift?.('consent', 'default', { ad_storage: 'denied' });
  queue.push('consent', 'update', { ad_storage: granted['ad_storage'] ? 'granted' : 'denied' });
};
