import type { PageConsent } from '../store/page-consent.js';

/** What a click on `data-consent-action` does, given the id in `data-consent-for`, if there is one. */
const actions: Record<string, (page: PageConsent, id?: string) => Promise<void>> = {
  open: (page) => page.open(),
  accept: (page, id) => (id ? page.choose({ [id]: true }) : page.acceptAll()),
  refuse: (page, id) => (id ? page.choose({ [id]: false }) : page.refuseAll()),
  withdraw: (page, id) => (id ? page.choose({ [id]: false }) : page.withdraw()),
};

/** Makes every `data-consent-action` of the page work, in shadow roots and added later too. */
export function followActions(page: PageConsent): void {
  document.addEventListener('click', (event) => {
    for (const target of event.composedPath()) {
      const { consentAction, consentFor } = (target as HTMLElement).dataset ?? {};
      if (!consentAction || !Object.hasOwn(actions, consentAction)) continue;
      event.preventDefault();
      actions[consentAction]?.(page, consentFor).catch((error: unknown) => {
        console.error(error);
      });
      return;
    }
  });
}
