import type { PageConsent } from '../store/page-consent.js';

/**
 * Does what a pressed `data-consent-action` says: `open`, `accept`, `refuse`,
 * `withdraw`, for one service or category with `data-consent-for`.
 */
export function act(page: PageConsent, { dataset }: HTMLElement): Promise<void> {
  const { consentAction: action, consentFor: id } = dataset;
  const accepts = action === 'accept';
  // A word that is none of the four opens the preferences as well: a typing error must not answer for anybody.
  if (!accepts && action !== 'refuse' && action !== 'withdraw') return page.open();
  if (id) return page.choose({ [id]: accepts });
  return accepts ? page.acceptAll() : page.refuseAll();
}
