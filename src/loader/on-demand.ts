import { askReason } from '../consent/ask-reason.js';
import { recordOfReply, type Reply } from '../consent/choose.js';
import type { Decision } from '../consent/decide.js';
import type { Choices } from '../consent/record.js';
import { ConsentBanner } from '../elements/consent-banner.js';
import { define } from '../elements/define-element.js';
import { observeRequests } from '../gate/observe-requests.js';
import type { JournalChoice } from '../journal/journal.js';
import { wantedLanguage } from '../locales/chosen-language.js';
import { currentLanguage, speak } from '../locales/localization.js';
import { announce, reportError } from '../store/announce.js';
import type { ConsentStore } from '../store/consent-store.js';
import { keep } from '../store/keep.js';
import { pageConsent } from '../store/page-consent.js';
import { randomId } from '../store/random-id.js';
import type { RunningPage } from './running-page.js';

export { act } from './act.js';

/** The banner that the kit itself put into the page. */
let placed: ConsentBanner | undefined;

/** Whether requests to refused hosts are looked for. */
let observing = false;

/** Whether it was said that the banner asks. */
let announced = false;

/** See `explain.ts`: the sentences are fetched only when there is something to say. */
export async function explain(source: string | object | undefined, found: unknown): Promise<never> {
  return (await import('./explain.js')).explain(source, found);
}

/**
 * Defines the elements that the page needs now, in the visitor's language, and
 * puts the banner first in the body when the page has none. Safe to repeat.
 */
export async function enter(page: RunningPage): Promise<void> {
  announceAsk(page);
  if (!observing)
    observeRequests((address) => {
      page.notice(address);
    });
  observing = true;
  await speakPageLanguage();
  define('consent-banner', ConsentBanner);
  if (page.asking && page.placesBanner) await place();
  if (document.querySelector('cookie-table'))
    define('cookie-table', (await import('../elements/cookie-table.js')).CookieTable);
  if (document.querySelector('privacy-policy'))
    define('privacy-policy', (await import('../elements/privacy-policy.js')).PrivacyPolicy);
}

/** Says once that the banner asks, and why. */
function announceAsk({ config, record, decision, asking, now }: ConsentStore): void {
  if (asking && config && !announced)
    announce('consent-ask', { record, granted: [...decision.granted], reason: askReason(config, record, now()) });
  announced = asking;
}

/** Opens the preferences, in a banner of the kit's own when the page has none. */
export async function open(): Promise<void> {
  await speakPageLanguage();
  define('consent-banner', ConsentBanner);
  await place();
  await document.querySelector<ConsentBanner>('consent-banner')?.openPreferences();
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

/** Accepts everything. */
export const acceptAll = (page: RunningPage): void => {
  answer(page, 'accept-all');
};

/** Refuses everything that is not essential. */
export const refuseAll = (page: RunningPage): void => {
  answer(page, 'refuse-all');
};

/** Takes every consent back. */
export const withdraw = (page: RunningPage): void => {
  refuseAll(page);
};

/**
 * Answers for some services or categories, leaves the others as they are.
 *
 * @throws RangeError when an id is unknown, or names what is always on
 */
export const choose = (page: RunningPage, changes: Choices): void => {
  answer(page, changes);
};

/** Keeps what the visitor replies, appends it to this device's journal, and follows it. */
function answer(page: RunningPage, said: Reply): void {
  const { config, decision } = page;
  if (!config) return;
  const record = recordOfReply(config, decision.granted, said, { id: randomId(), at: page.now() });
  const { byBrowser, before } = keep(page, record);
  if (before)
    follow(page, before, true).catch((error: unknown) => {
      reportError('interface', String(error));
    });
  // What the visitor sees comes first; a reload, which waits for this, is never the next thing that happens.
  journaled = keepInJournal({ record, config, language: currentLanguage() });
  if (!byBrowser)
    reportError('storage', `the browser refused the cookie "${page.cookieName}": the choice holds for this page only`);
}

/**
 * Does on the page what a new decision calls for: tells the other tabs,
 * releases, says so, and shows or hides the banner.
 *
 * @param answered whether the visitor answered here; else another page did, or an acceptance has lapsed
 */
export async function follow(page: RunningPage, before: Decision, answered: boolean): Promise<void> {
  const granted = [...page.decision.granted];
  // An answer that the browser does not keep is forgotten by a reload, and the page would ask again for ever.
  const isNarrow =
    page.config?.consent?.gate === 'strict' && !page.unkept && granted.some((id) => !before.granted.has(id));
  if (!isNarrow) page.release();
  if (answered) {
    tellTabs(page.cookieName);
    // Else the loader said so, whether or not this chunk came.
    announce('consent-change', { record: page.record, granted });
  }
  const shown = page.asking === !!before.asking ? undefined : enter(page);
  if (isNarrow || [...page.ran].some((id) => !page.isGranted(id))) await reload(page, answered);
  await shown;
}

/** Lets the other tabs look at the cookie. */
function tellTabs(cookieName: string): void {
  try {
    new BroadcastChannel(cookieName).postMessage(0);
  } catch {
    // SecurityError: Firefox has none for a site that it refuses storage, where no tab can know of another's answer.
  }
}

/** The journal decides nothing and may fail. */
async function keepInJournal(choice: JournalChoice): Promise<void> {
  try {
    await (await import('../journal/journal.js')).append(choice);
  } catch (error) {
    console.warn('loquet: this choice is not in the journal', error);
  }
}

/**
 * Makes a decision hold that a page cannot follow while it is there: what runs
 * stops only with the page, and the policy of level `strict` is lifted only with
 * it. Where the visitor answered, the page reloads; elsewhere somebody may be
 * typing, and is offered to.
 *
 * @param answered whether the visitor answered on this page
 */
async function reload(store: ConsentStore, answered: boolean): Promise<void> {
  try {
    const { erase, tellOutOfReach } = await import('./upkeep.js');
    tellOutOfReach(store);
    await erase(store);
  } catch (error) {
    // A file that is gone since the page came: what is not erased now is when the next page starts. What runs stops all the same.
    reportError('interface', String(error));
  }
  if (answered && store.config?.consent?.reloadOnWithdrawal !== false) {
    await Promise.race([journaled, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    location.reload();
    return;
  }
  // While the banner asks, the answer to it comes first.
  if (store.asking) return;
  await speakPageLanguage();
  define('consent-banner', ConsentBanner);
  await place();
  document.querySelector<ConsentBanner>('consent-banner')?.offerReload();
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
    if (config) await speak(wantedLanguage(config, document.documentElement.lang));
  } catch {
    // Those texts cannot be had: the elements speak French instead, and say so in the console.
  }
}
