import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageConsent, type ConsentEventMap, type PageConsent } from '../store/page-consent.js';

const events: readonly (keyof ConsentEventMap)[] = ['consent-ready', 'consent-ask', 'consent-change'];

/** Renders its host again whenever consent on this page changes. */
export class ConsentController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Consent on this page; `undefined` while nothing has started it. */
  get consent(): PageConsent | undefined {
    return pageConsent();
  }

  hostConnected(): void {
    for (const type of events) document.addEventListener(type, this.#update);
  }

  hostDisconnected(): void {
    for (const type of events) document.removeEventListener(type, this.#update);
  }

  readonly #update = () => {
    this.#host.requestUpdate();
  };
}
