import { createConsent } from './page.js';

/** The script tag: `bundle` leaves the config on the element itself, so that nothing else is global. */
const script = document.currentScript as (HTMLScriptElement & { loquetConfig?: object }) | null;

createConsent({
  config: script?.loquetConfig ?? script?.dataset['config'],
  banner: script?.dataset['banner'] === 'none' ? 'none' : 'auto',
});
