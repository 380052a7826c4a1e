import type { Config } from './types.js';

/** The name of the cookie that carries the choice: the one that the CNIL recommends unless the config says otherwise. */
export function consentCookieName(config: Config | undefined): string {
  return config?.consent?.cookie?.name ?? 'eu-consent';
}
