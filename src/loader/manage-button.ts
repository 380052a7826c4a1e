import { languageFor } from '../config/language.js';
import type { Config, Language } from '../config/types.js';
import { plainLink, wayBack } from './actions.js';

const labels: Record<Language, string> = {
  ar: 'إدارة ملفات تعريف الارتباط',
  en: 'Manage my cookies',
  es: 'Gestionar mis cookies',
  fr: 'Gérer mes cookies',
  'fr-x-simple': 'Gérer mes cookies',
  pt: 'Gerir os meus cookies',
  tr: 'Çerezlerimi yönet',
};

/**
 * Adds a way back to the choices at the end of a page that has none of its own:
 * changing one's mind must be as easy as choosing (GDPR 7(3)).
 */
export function addManageButton(config: Config | undefined): void {
  if (document.querySelector(wayBack) ?? plainLink()) return;
  const language = languageFor(config, [document.documentElement.lang, ...navigator.languages]);
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = language;
  button.dir = language === 'ar' ? 'rtl' : 'ltr';
  button.textContent = labels[language];
  button.dataset['consentAction'] = 'open';
  // A page's own `button { display: none !important }` must not take it away.
  button.style.cssText = 'display:inline-block!important;margin:1rem';
  document.body.append(button);
}
