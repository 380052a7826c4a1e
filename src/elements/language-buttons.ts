import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Config, Language } from '../config/types.js';
import { chooseLanguage } from '../locales/chosen-language.js';
import { directionOf } from '../locales/direction.js';
import { currentLanguage } from '../locales/localization.js';

/** Each language by the name that its readers know it by. */
const names: Record<Language, string> = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  'fr-x-simple': 'Lire en français simple',
  pt: 'Português',
  tr: 'Türkçe',
};

/**
 * A button for each language that the config enables; nothing when it enables
 * one. All of them stay while the language changes, and with them the focus.
 */
export function languageButtons({ languages = ['fr'] }: Config): unknown {
  if (languages.length < 2) return nothing;
  return html`<div class="languages" part="languages" role="group" aria-label=${msg('Langue')}>
    ${languages.map(
      (language) =>
        html`<button
          type="button"
          class="language"
          part="language"
          lang=${language}
          dir=${directionOf(language)}
          aria-pressed=${String(language === currentLanguage()) as 'true'}
          @click=${() => void chooseLanguage(language)}
        >
          ${names[language]}
        </button>`,
    )}
  </div>`;
}
