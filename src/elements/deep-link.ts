import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';

/** A link to a heading inside the same element; its class is how `DeepLinks` knows it. */
export function deepLink(id: string, content: unknown): TemplateResult {
  // With the path: a bare "#id" would follow the page's <base>.
  const href = `${location.pathname}${location.search}#${id}`;
  return html`<a class="deep-link" part="link" href=${href} data-target=${id}>${content}</a>`;
}

/**
 * Makes fragments of the address lead to headings in a shadow root, which the
 * browser does not do by itself: on load, when the fragment changes, and on a
 * click. An element of the page with the same id goes first.
 */
export class DeepLinks implements ReactiveController {
  readonly #host: LitElement;
  #arrived = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    // The first render may be empty: the config is still on its way.
    if (!this.#arrived && this.#reveal(fragment())) this.#arrived = true;
  }

  /** Handles a click anywhere inside the element. */
  readonly handleClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.matches('.deep-link'));
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.button)
      return;
    // Single-page applications that route by fragment (#/page) must not see ours.
    if (/^#[/!]/.test(location.hash)) event.preventDefault();
    this.#arrived = true;
    this.#reveal(link.dataset['target'] ?? '');
  };

  readonly #follow = (): void => {
    this.#reveal(fragment());
  };

  #reveal(id: string): boolean {
    const heading = id && !document.getElementById(id) ? this.#host.shadowRoot?.getElementById(id) : null;
    if (!heading) return false;
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
    return true;
  }
}

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // A malformed escape: no heading has such an id.
    return '';
  }
}
