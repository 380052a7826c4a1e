import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { optionalServices } from '../../config/services.js';
import { isSafeAddress } from '../../config/text.js';
import type { Appearance, Category, Config } from '../../config/types.js';
import { isolated } from '../../locales/direction.js';
import { currentLanguage } from '../../locales/localization.js';
import type { PageConsent } from '../../store/page-consent.js';
import { durationInWords } from '../duration-words.js';
import { languageButtons } from '../language-buttons.js';
import { richText } from '../rich-text.js';
import type { BannerActions } from './actions.js';
import { appearanceClasses } from './appearance.js';
import { ariaLevel } from './aria-level.js';
import type { whatChanged } from './what-changed.js';

/** What the question is made of. */
export interface FirstLayerView {
  config: Config;
  consent: PageConsent;
  /** Level of the title. */
  level: number;
  appearance: Appearance;
  actions: BannerActions;
  /** Says what is new to who is asked again, once its file is there. */
  whatChanged: typeof whatChanged | undefined;
}

/**
 * The question: who asks, for which purposes, what refusing changes, how to
 * change one's mind, how many partners, when the question comes back
 * (délibération 2020-091, article 2; 2020-092, article 2).
 */
export function firstLayer(view: FirstLayerView): TemplateResult {
  const { config, consent, level, appearance, actions } = view;
  const { landlord, policy } = config;
  const partners = new Set(optionalServices(config).map(({ provider }) => provider.name)).size;
  return html`
    <section class="base banner ${appearanceClasses(appearance)}" part="banner" aria-labelledby="title">
      <div class="text" part="text">
        <slot name="logo"></slot>
        ${languageButtons(config)}
        <h2 id="title" part="title" aria-level=${ariaLevel(level, 2)}>
          ${msg(str`${isolated(landlord.name)} utilise des cookies`)}
        </h2>
        ${consent.record ? view.whatChanged?.(config, consent.record) : nothing}
        <p>${msg('Certains sont nécessaires au fonctionnement du site. Pour les autres, vous décidez :')}</p>
        <ul class="purposes" part="purposes">
          ${askedCategories(config).map(
            ({ label, description }) =>
              html`<li part="purpose">
                <strong>${richText(label, currentLanguage())}</strong>
                <span>${richText(description, currentLanguage())}</span>
              </li>`,
          )}
        </ul>
        <p>
          ${msg('Refuser ne change rien : vous gardez les mêmes services. Vous pouvez changer d’avis à tout moment, sur chaque page, avec « Gérer mes cookies ».')}
          ${whenAskedAgain(config)}
        </p>
        <slot name="text"></slot>
        <p class="links" part="links">
          <button type="button" class="link" part="link" @click=${actions.customise}>
            ${partners === 1 ? msg('Voir le partenaire concerné') : msg(str`Voir les ${partners} partenaires concernés`)}
          </button>
          ${policy?.url && isSafeAddress(policy.url) ? html`<a part="link" href=${policy.url}>${msg('Politique de confidentialité')}</a>` : nothing}
        </p>
      </div>
      <div class="actions" part="actions">
        <button type="button" class="button" part="button answer" data-answer="refuse" @click=${actions.refuse}>
          ${msg('Tout refuser')}
        </button>
        <button type="button" class="button" part="button answer" data-answer="accept" @click=${actions.accept}>
          ${msg('Tout accepter')}
        </button>
        <button type="button" class="button quiet" part="button customise" @click=${actions.customise}>
          ${msg('Personnaliser')}
        </button>
      </div>
    </section>
  `;
}

/** The categories that have a service for consent to decide on. */
function askedCategories(config: Config): Category[] {
  const asked = new Set(optionalServices(config).map(({ category }) => category));
  return config.categories.filter(({ id }) => asked.has(id));
}

function whenAskedAgain({ consent }: Config): string {
  const { accepted = 'P13M', refused = 'P1M' } = consent?.askAgainAfter ?? {};
  const language = currentLanguage();
  return msg(
    str`Nous vous redemanderons votre choix dans ${durationInWords(accepted, language)} si vous acceptez, dans ${durationInWords(refused, language)} si vous refusez.`,
  );
}
