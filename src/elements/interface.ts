import { languageFor } from '../config/language.js';
import { speak } from '../locales/localization.js';
import { pageConsent } from '../store/page-consent.js';
import { ConsentBanner } from './consent-banner.js';
import { define } from './define-element.js';

/** The banner that the kit itself put into the page. */
let placed: ConsentBanner | undefined;

/**
 * Defines the elements that the page needs now, in the visitor's language, and
 * puts the banner first in the body when the page has none. Safe to repeat.
 *
 * @param placeBanner `false` leaves it to the site to place a banner
 */
export async function enter(placeBanner: boolean): Promise<void> {
  await speakPageLanguage();
  define('consent-banner', ConsentBanner);
  if (pageConsent()?.asking && placeBanner) await place();
  if (document.querySelector('cookie-table')) define('cookie-table', (await import('./cookie-table.js')).CookieTable);
  if (document.querySelector('privacy-policy'))
    define('privacy-policy', (await import('./privacy-policy.js')).PrivacyPolicy);
}

/** Opens the preferences, in a banner of the kit's own when the page has none. */
export async function openPreferences(): Promise<void> {
  await speakPageLanguage();
  define('consent-banner', ConsentBanner);
  await place();
  document.querySelector<ConsentBanner>('consent-banner')?.openPreferences();
}

/** Puts something in the place of a held frame that says who, why, and how to show it. */
export async function holdPlace(frame: HTMLIFrameElement, show: () => void): Promise<void> {
  await speakPageLanguage();
  const { ConsentPlaceholder } = await import('./consent-placeholder.js');
  define('consent-placeholder', ConsentPlaceholder);
  ConsentPlaceholder.replace(frame, show);
}

async function place(): Promise<void> {
  await bodyStarted();
  const own = [...document.querySelectorAll('consent-banner')].find((banner) => banner !== placed);
  // The page's own banner may stand further down and have been parsed since.
  if (own) placed?.remove();
  else if (!placed?.isConnected) document.body.prepend((placed ??= new ConsentBanner()));
}

function bodyStarted(): Promise<void> {
  return new Promise((resolve) => {
    if ((document.body as HTMLElement | null) !== null) resolve();
    else
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          resolve();
        },
        { once: true },
      );
  });
}

async function speakPageLanguage(): Promise<void> {
  const config = pageConsent()?.config;
  if (config) await speak(languageFor(config, [document.documentElement.lang, ...navigator.languages]));
}
