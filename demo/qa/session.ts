/** What the panel makes this tab believe; kept until the tab is closed. */
export interface QaState {
  /** How far the store's clock is ahead of the machine's, in milliseconds. */
  offset?: number;
  /** What stands between the kit and the browser or the server. */
  force?: 'gpc' | 'no-config' | 'no-cookies';
}

/** A consent cookie as a link carries it, whole or broken. */
export interface Carrier {
  name: string;
  value: string;
  path: string;
  domain?: string;
}

/** A state that is handed on: with it, another machine sees what this one saw. */
export interface SharedState extends QaState {
  /** The consent cookie; with an empty value when there was none. */
  carrier: Carrier;
}

const KEY = 'loquet-qa';
const HASH = '#qa=';

/** What this tab was told; nothing where the browser refuses storage. */
export function readState(): QaState {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as QaState;
  } catch {
    // Refused, or not ours: the plain loader runs then.
    return {};
  }
}

export function saveState(state: QaState): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // Storage is refused: the panel cannot keep anything, and the page is as without it.
  }
}

/** The address of this page with a state in its fragment, which no server sees. */
export function linkTo(state: SharedState): string {
  const address = new URL(location.href);
  address.hash = HASH + btoa(encodeURIComponent(JSON.stringify(state)));
  return address.href;
}

/** Takes a state that a link carries out of the address and puts it in force, before anything reads a cookie. */
export function takeLinkedState(): void {
  if (!location.hash.startsWith(HASH)) return;
  try {
    const { carrier, offset, force } = JSON.parse(
      decodeURIComponent(atob(location.hash.slice(HASH.length))),
    ) as SharedState;
    saveState({ ...(offset && { offset }), ...(force && { force }) });
    writeCarrier(carrier);
  } catch {
    console.error('loquet QA: the state in this link cannot be read; the page is as without it.');
  }
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** How long a cookie of the panel lives, in seconds: as long as browsers let it. */
const LONGEST = 400 * 86_400;

export function writeCarrier({ name, value, path, domain }: Carrier): void {
  // A link is anybody's: it names a cookie and a percent-encoded value, and adds no attribute.
  if (!/^[\w-]+$/.test(name) || !/^[\w%.!~*'()-]*$/.test(value)) return;
  document.cookie =
    `${name}=${value}; Max-Age=${String(value ? LONGEST : 0)}; SameSite=Lax; Path=${path.replace(/;.*/, '')}` +
    (domain ? `; Domain=${domain.replace(/;.*/, '')}` : '');
}
