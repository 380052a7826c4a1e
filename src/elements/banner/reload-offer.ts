import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** What the offer to reload does when it is pressed. */
export interface ReloadOfferActions {
  reload: () => void;
  later: () => void;
}

/**
 * Offers to reload: choices were changed in another tab, or take effect only
 * with the next page. It takes no focus and reloads nothing by itself: the
 * visitor may be filling in a form.
 */
export function reloadOffer({ reload, later }: ReloadOfferActions): TemplateResult {
  return html`
    <section class="base reload" part="reload" aria-label=${msg('Choix modifiés')}>
      <p role="status">
        ${msg('Vos choix ont changé. Ils s’appliqueront entièrement à cette page quand vous l’aurez rechargée.')}
      </p>
      <div class="buttons">
        <button type="button" class="button" part="button" @click=${reload}>${msg('Recharger la page')}</button>
        <button type="button" class="button quiet" part="button" @click=${later}>${msg('Plus tard')}</button>
      </div>
    </section>
  `;
}
