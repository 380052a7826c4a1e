import { languageFor } from '../config/language.js';
import { recordOfReply, type Reply } from '../consent/choose.js';
import { eraseRefused } from '../cookies/erase.js';
import type { JournalChoice } from '../journal/journal.js';
import { currentLanguage, speak } from '../locales/localization.js';
import { announce, reportError } from '../store/announce.js';
import type { ConsentStore } from '../store/consent-store.js';
import { pageConsent } from '../store/page-consent.js';
import { randomId } from '../store/random-id.js';
import { ConsentBanner } from '../elements/consent-banner.js';
import { define } from '../elements/define-element.js';

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
  if (document.querySelector('cookie-table'))
    define('cookie-table', (await import('../elements/cookie-table.js')).CookieTable);
  if (document.querySelector('privacy-policy'))
    define('privacy-policy', (await import('../elements/privacy-policy.js')).PrivacyPolicy);
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
  const { ConsentPlaceholder } = await import('../elements/consent-placeholder.js');
  define('consent-placeholder', ConsentPlaceholder);
  ConsentPlaceholder.replace(frame, show);
}

/** The journal's last entry on its way: a reload waits for it. */
let journaled: Promise<void> | undefined;

/** How long a reload waits for the journal, in milliseconds. */
const PATIENCE = 500;

/**
 * Keeps what the visitor replies, and appends it to this device's journal.
 *
 * @throws RangeError when the reply names an unknown id, or one that is always on
 */
export function answer(store: ConsentStore, said: Reply): void {
  const { config, decision } = store;
  const record = recordOfReply(config, decision.granted, said, { id: randomId(), at: store.now() });
  // Before the answer takes effect: the reload that follows a withdrawal waits for it.
  journaled = keepInJournal({ record, config, language: currentLanguage() });
  if (!store.keep(record))
    reportError('storage', `the browser refused the cookie "${store.cookieName}": the choice holds for this page only`);
}

/** The journal decides nothing and may fail. */
async function keepInJournal(choice: JournalChoice): Promise<void> {
  try {
    await (await import('../journal/journal.js')).append(choice);
  } catch (error) {
    console.warn('loquet: this choice is not in the journal', error);
  }
}

/** Erases the cookies of what is not granted, and says which are still there. */
export function erase({ config, decision }: ConsentStore): void {
  const left = eraseRefused(config, decision.granted);
  if (left.length)
    announce('consent-residue', { cookies: left.map((cookie) => ({ ...cookie, reason: 'seen-again' })) });
}

/** Stops what is no longer granted: what runs stops only with the page. */
export async function stop(store: ConsentStore): Promise<void> {
  erase(store);
  if (store.config.consent?.reloadOnWithdrawal === false) return;
  await Promise.race([journaled, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  location.reload();
}

/**
 * Says what is wrong with a config that the loader cannot use.
 *
 * @throws (rejects, always) ConfigError with every problem
 */
export async function explain(value: unknown): Promise<never> {
  (await import('../config/parse.js')).parse(value);
  // Reached only if the small check refused what the whole one allows, which a test rules out.
  throw new Error('cannot be used');
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
  try {
    if (config) await speak(languageFor(config, [document.documentElement.lang, ...navigator.languages]));
  } catch {
    // Those texts cannot be had: the elements speak French instead, and say so in the console.
  }
}
