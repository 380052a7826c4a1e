import type { Patch } from './patches.js';
import type { Refuse } from './refuse.js';

/** Refuses requests that scripts of the page make, each as it fails without a network. */
export function guardNetwork(patch: Patch, refuse: Refuse): void {
  patch(window, 'fetch', 'value', ([input], proceed) =>
    refuse('fetch', addressOf(input)) ? Promise.reject(new TypeError('Failed to fetch')) : proceed(),
  );
  // Chromium has it alone. Its request never leaves, which nobody is told.
  patch(window, 'fetchLater', 'value', ([input], proceed) =>
    refuse('fetch', addressOf(input)) ? { activated: false } : proceed(),
  );
  patch(
    Navigator.prototype,
    'sendBeacon',
    'value',
    // As without a network: a vendor that hears "no" tries another way, with what it kept of the platform.
    ([address], proceed) => !!refuse('beacon', address) || proceed(),
  );
  patch(XMLHttpRequest.prototype, 'open', 'value', (args, proceed) => {
    // No blob has this address: the request fails with its events as one without a network, and nothing leaves.
    if (refuse('xhr', args[1])) args[1] = 'blob:';
    return proceed();
  });
}

/** Of a `Request` its address; else what was given. */
const addressOf = (input: unknown) => (input as Partial<Request> | undefined)?.url ?? input;
