import type { PageConsent } from '../../src/store/page-consent.js';
import type { EventLog } from './event-log.js';

/** One thing of the page that consent decides on, and what became of it. */
export interface Item {
  state: 'held' | 'leaked' | 'refused' | 'released' | 'residue';
  /** Id of the service, or of the category that the element names. */
  service: string;
  /** The element or the call, and what it is for. */
  what: string;
}

/** What is held, released, leaked and left on the device, now. */
export function inventory(consent: PageConsent | undefined, log: EventLog | undefined): Item[] {
  const tagged = [...document.querySelectorAll<HTMLElement>(':is(script,iframe,img,link)[data-consent]')];
  return [
    ...tagged.map((element) => ({
      state: isReleased(element, consent) ? ('released' as const) : ('held' as const),
      service: element.dataset['consent'] ?? '',
      what: `<${element.localName}> ${addressOf(element)}`,
    })),
    ...(log?.leaks ?? []).map(({ held, service, kind, name, source }) => ({
      state: held ? ('refused' as const) : ('leaked' as const),
      service,
      what: `${kind} ${name}${source ? ` (${fileOf(source)})` : ''}`,
    })),
    ...(log?.residue ?? []).map(({ service, kind, name, reason }) => ({
      state: 'residue' as const,
      service,
      what: `${kind} ${name}: ${reason}`,
    })),
  ];
}

/** A script that may run has its type back; the others have their address back. */
function isReleased(element: HTMLElement, consent: PageConsent | undefined): boolean {
  if (element.localName === 'script')
    return (element as HTMLScriptElement).type !== 'text/plain' && !isWaiting(element);
  return ['src', 'srcset', 'href'].some((name) => element.hasAttribute(name)) || grantedElsewhere(element, consent);
}

/** A script without `text/plain` is held by its `data-src`. */
const isWaiting = (element: HTMLElement) => !!element.dataset['src'] && !element.hasAttribute('src');

/** An element without any address has nothing to fetch. */
function grantedElsewhere({ dataset }: HTMLElement, consent: PageConsent | undefined): boolean {
  return !dataset['src'] && !dataset['srcset'] && !dataset['href'] && !!consent?.isGranted(dataset['consent'] ?? '');
}

function addressOf(element: HTMLElement): string {
  const address =
    element.getAttribute('src') ?? element.getAttribute('href') ?? element.dataset['src'] ?? element.dataset['href'];
  return address ? fileOf(address) : 'en ligne dans la page';
}

/** Host and file of an address; the file alone when it is this site's. */
function fileOf(address: string): string {
  const { host, pathname } = new URL(address, document.baseURI);
  const file = pathname.split('/').slice(-2).join('/');
  return host === location.host ? file : `${host}/${file}`;
}
