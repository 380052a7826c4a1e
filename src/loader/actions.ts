import type { PageConsent } from '../store/page-consent.js';

/**
 * Makes every `data-consent-action` of the page work, in shadow roots and added
 * later too: `open`, `accept`, `refuse`, `withdraw`, for one service or
 * category with `data-consent-for`.
 */
export function followActions(page: PageConsent): void {
  document.addEventListener('click', (event) => {
    const element = event.composedPath().find((target) => (target as Partial<HTMLElement>).dataset?.['consentAction']);
    if (!element) return;
    const { consentAction: action, consentFor: id } = (element as HTMLElement).dataset;
    event.preventDefault();
    act(page, action, id).catch(console.error);
  });
}

function act(page: PageConsent, action: string | undefined, id: string | undefined): Promise<void> {
  const accepts = action === 'accept';
  // A word that is none of the four opens the preferences as well: a typing error must not answer for anybody.
  if (!accepts && action !== 'refuse' && action !== 'withdraw') return page.open();
  if (id) return page.choose({ [id]: accepts });
  return accepts ? page.acceptAll() : page.refuseAll();
}
