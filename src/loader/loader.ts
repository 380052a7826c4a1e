import { script } from './base.js';
import { createConsent } from './page.js';

/* The script tag. */
createConsent({
  config: script?.loquetConfig ?? script?.dataset['config'],
  banner: script?.dataset['banner'] === 'none' ? 'none' : 'auto',
});
