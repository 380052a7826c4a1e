import type { Signals } from '../../config/types.js';
import { signal as clarity } from './clarity.js';
import { signal as googleConsentMode } from './google-consent-mode.js';
import { signal as matomo } from './matomo.js';
import { signal as microsoftUet } from './microsoft-uet.js';
import { signal as piano } from './piano.js';
import type { Signal } from './signal.js';

/** Every vendor's signal, under the name that the config's `signals` gives it. In this order they compress best. */
export const allSignals: Readonly<Record<keyof Signals, Signal>> = {
  'microsoft-uet': microsoftUet,
  clarity,
  piano,
  matomo,
  'google-consent-mode': googleConsentMode,
};
