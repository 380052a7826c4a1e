import { createConsent } from '../../src/index.js';
import '../../src/define.js';
import type { Config } from '../../src/config/types.js';
import type { CookieJar } from '../../src/store/ports.js';

/* The page beside the editor: the three elements with the config that is being written. */

declare global {
  interface Window {
    /** What the editor hands to its preview. */
    loquetDraft?: Config;
  }
}

/** Cookies that go with the page: what is answered here is nobody's choice. */
function forgetfulJar(): CookieJar {
  const cookies = new Map<string, string>();
  return {
    all: () => [...cookies],
    set: (text) => {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(text) ?? [];
      if (text.includes('Expires=Thu, 01 Jan 1970')) cookies.delete(name);
      else cookies.set(name, value);
    },
  };
}

const config = window.parent.loquetDraft;
if (config)
  createConsent({
    config: { ...config, consent: { ...config.consent, reloadOnWithdrawal: false } },
    jar: forgetfulJar(),
  });
