import type { ConsentLeakDetail } from '../../store/page-consent.js';

/** What is tried in the page: an element that fetches, by its name, a call, or a cookie. */
export type Attempt = ConsentLeakDetail['kind'];

/**
 * Says whether something is refused, and reports it when it is.
 *
 * @param target an address, as the page would resolve it, or a cookie's name
 * @param element the element that would fetch
 * @param held whether it was stopped, of what was found in the page; absent for what a script tries now
 * @returns the id of the service that it is refused to, else `undefined`
 */
export type Refuse = (kind: Attempt, target: unknown, element?: Element, held?: boolean) => string | undefined;

/** The host of an address as this page resolves it, without the dot that may end it; empty for what is no address, which the platform refuses by itself. */
export function hostOf(address: unknown): string {
  try {
    return new URL(String(address), document.baseURI).hostname.replace(/\.$/, '');
  } catch {
    return '';
  }
}
