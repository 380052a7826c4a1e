import type { ConsentErrorDetail, ConsentEventMap } from './page-consent.js';

/** Fires one of the consent events on `document`. */
export function announce<Type extends keyof ConsentEventMap>(
  type: Type,
  detail: ConsentEventMap[Type]['detail'],
): void {
  document.dispatchEvent(new CustomEvent(type, { detail }));
}

/** Says what went wrong, in the console and as `consent-error`. */
export function reportError(kind: ConsentErrorDetail['kind'], message: string): void {
  console.error(`loquet: ${message}`);
  announce('consent-error', { kind, message });
}
