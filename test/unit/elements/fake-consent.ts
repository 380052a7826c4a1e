import { isEssential } from '../../../src/config/services.js';
import type { Config } from '../../../src/config/types.js';
import { documentJar } from '../../../src/cookies/document-jar.js';
import type { Choices } from '../../../src/consent/record.js';
import type { PageConsent } from '../../../src/store/page-consent.js';

/** Consent on a page, without a loader: what is granted is what the test says. */
export class FakeConsent implements PageConsent {
  readonly ready: Promise<PageConsent> = Promise.resolve(this);
  readonly config: Config;
  readonly record = undefined;
  readonly askAgainAt = undefined;
  readonly asking = false;
  readonly cookieName = 'eu-consent';
  readonly jar = documentJar;
  readonly addEventListener = document.addEventListener.bind(document);
  /** What `choose` was called with. */
  readonly chosen: Choices[] = [];
  /** What the next `choose` does before it resolves. */
  onChoose: () => void = () => undefined;
  readonly #granted: Set<string>;

  constructor(config: Config, granted: readonly string[] = []) {
    this.config = config;
    const always = config.services.filter((service) => isEssential(config, service) || service.exempt);
    this.#granted = new Set([...granted, ...always.map(({ id }) => id)]);
  }

  isGranted(id: string): boolean {
    return this.#granted.has(id);
  }

  async choose(changes: Choices): Promise<void> {
    this.chosen.push(changes);
    this.onChoose();
    await Promise.resolve();
    for (const [id, granted] of Object.entries(changes)) {
      if (granted) this.#granted.add(id);
      else this.#granted.delete(id);
    }
    const detail = { record: undefined, granted: [...this.#granted] };
    document.dispatchEvent(new CustomEvent('consent-change', { detail }));
  }

  readonly acceptAll = (): Promise<void> => Promise.resolve();
  readonly refuseAll = (): Promise<void> => Promise.resolve();
  readonly withdraw = (): Promise<void> => Promise.resolve();
  readonly open = (): Promise<void> => Promise.resolve();
}

/** Starts consent on the page of a test. */
export function startConsent(config: Config, granted: readonly string[] = []): FakeConsent {
  const consent = new FakeConsent(config, granted);
  window.loquet = consent;
  return consent;
}

/** Leaves the page as a test found it. */
export function stopConsent(): void {
  delete window.loquet;
}
