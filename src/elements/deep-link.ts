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
    this.#host.addEventListener('click', this.#handleClick);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
    this.#host.removeEventListener('click', this.#handleClick);
  }

  hostUpdated(): void {
    // The first render may be empty: the config is still on its way.
    if (!this.#arrived && this.#revealFragment()) this.#arrived = true;
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.matches('.deep-link'));
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey || event.button)
      return;
    const id = link.dataset['target'] ?? '';
    // Applications that route by fragment (#/page) must not see ours; nor may a namesake in the page take it.
    if (/^#[/!]/.test(location.hash) || document.getElementById(id)) event.preventDefault();
    this.#arrived = true;
    this.#reveal(id);
  };

  readonly #follow = (): void => {
    this.#revealFragment();
  };

  #revealFragment(): boolean {
    const id = fragment();
    return !document.getElementById(id) && this.#reveal(id);
  }

  #reveal(id: string): boolean {
    const heading = id ? this.#host.shadowRoot?.getElementById(id) : null;
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
