/** Applied before the rest of the queue, in this order: matomo.js 4 and 5, `applyFirst`, as far as it matters here. */
const applyFirst = ['disableCookies', 'setVisitorCookieTimeout', 'setSiteId', 'requireConsent', 'setConsentGiven'];

/**
 * Matomo's script as it takes over `_paq`, as far as consent goes: it keeps what
 * it must not send yet, and sends it with the consent. `remembered` is a
 * `mtm_consent` cookie that another tool has left.
 */
export class FakeMatomo {
  /** Every command that reached it, in the order in which it carried them out. */
  readonly heard: unknown[][] = [];
  /** The requests that left. */
  readonly sent: string[] = [];
  #kept: string[] = [];
  #consent = true;
  #cookies = true;
  readonly #remembered: boolean;

  constructor({ remembered = false } = {}) {
    this.#remembered = remembered;
    const queue = window._paq as unknown[][];
    for (const name of applyFirst) for (const command of queue) if (command[0] === name) this.#apply(command);
    for (const command of queue) if (!applyFirst.includes(String(command[0]))) this.#apply(command);
    window._paq = {
      push: (...commands: (readonly unknown[])[]) => {
        for (const command of commands) this.#apply([...command]);
      },
    };
  }

  /** A click that Matomo sees by itself, without any command. */
  followLink(): void {
    this.#send('link');
  }

  #apply(command: unknown[]): void {
    this.heard.push([...command]);
    const name = String(command[0]);
    if (name === 'disableCookies') this.#cookies = false;
    if (name === 'requireConsent') this.#consent = this.#cookies && this.#remembered;
    if (name === 'setConsentGiven') {
      this.#consent = this.#cookies = true;
      for (const request of this.#kept.splice(0)) this.#send(request);
    }
    if (name.startsWith('track')) this.#send(command.join(' '));
  }

  #send(request: string): void {
    (this.#consent ? this.sent : this.#kept).push(request);
  }
}
