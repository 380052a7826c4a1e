import { addDuration } from '../../src/config/duration.js';
import type { PageConsent } from '../../src/store/page-consent.js';
import { browserJar } from './browser-jar.js';
import { eraseEverywhere } from './carrier.js';

/** A way to another moment. */
export interface Journey {
  id: string;
  label: string;
  /** Where it leads; `undefined` when there is no way there from here. */
  to: (now: Date, consent: PageConsent | undefined) => Date | undefined;
  /** What the browser does meanwhile. */
  meanwhile?: (consent: PageConsent | undefined) => Promise<void>;
}

const MINUTE = 60_000;
const beside = (date: Date | undefined, milliseconds: number) => date && new Date(Number(date) + milliseconds);

export const journeys: readonly Journey[] = [
  { id: 'month', label: '+ 1 mois', to: (now) => addDuration(now, 'P1M') },
  { id: 'thirteen-months', label: '+ 13 mois', to: (now) => addDuration(now, 'P13M') },
  {
    id: 'minute-before',
    label: 'Une minute avant la question',
    to: (_, consent) => beside(consent?.askAgainAt, -MINUTE),
  },
  {
    id: 'minute-after',
    label: 'Une minute après',
    to: (_, consent) => beside(consent?.askAgainAt, MINUTE),
  },
  {
    id: 'safari',
    label: 'Sept jours dans Safari',
    to: (now) => addDuration(now, 'P7D'),
    meanwhile: forgetAsSafari,
  },
];

/**
 * Safari forgets what scripts wrote after seven days without a visit. What the
 * server has written again stays: it is asked, as the kit asks it.
 */
async function forgetAsSafari(consent: PageConsent | undefined): Promise<void> {
  const config = consent?.config;
  const url = config?.consent?.cookie?.renewUrl;
  const isRenewed =
    !!url &&
    (await fetch(url, { method: 'POST' }).then(
      ({ ok }) => ok,
      () => false,
    ));
  for (const [name] of browserJar.all()) if (!isRenewed || name !== consent?.cookieName) eraseEverywhere(config, name);
}
