import type { Clock } from '../../src/store/ports.js';
import type { ConsentEventMap, ConsentLeakDetail, ConsentResidue } from '../../src/store/page-consent.js';

/** An event as it fired. */
export interface LoggedEvent {
  type: keyof ConsentEventMap;
  /** By the panel's clock, ISO 8601. */
  at: string;
  /** The detail, without the elements that JSON cannot hold. */
  detail: unknown;
}

const types: readonly (keyof ConsentEventMap)[] = [
  'consent-ready',
  'consent-ask',
  'consent-change',
  'consent-residue',
  'consent-leak',
  'consent-error',
];

/** Every consent event since the head of the page, and what they told of leaks and residue. */
export class EventLog extends EventTarget {
  readonly events: LoggedEvent[] = [];
  readonly leaks: ConsentLeakDetail[] = [];
  residue: readonly ConsentResidue[] = [];

  constructor(now: Clock) {
    super();
    for (const type of types)
      document.addEventListener(type, ({ detail }) => {
        this.events.push({ type, at: now().toISOString(), detail: plain(detail) });
        if (type === 'consent-leak') this.leaks.push(detail as ConsentLeakDetail);
        if (type === 'consent-residue') this.residue = (detail as ConsentEventMap[typeof type]['detail']).residue;
        this.dispatchEvent(new Event('logged'));
      });
  }
}

function plain(detail: object): unknown {
  return JSON.parse(
    JSON.stringify(detail, (_, value: unknown) => (value instanceof Element ? `<${value.localName}>` : value)),
  );
}
