import { LitElement, css, html, nothing } from 'lit';

const name = 'eu-consent';
const day = 864e5;

/** The record, `answer.moment`; `undefined` when there is none that still holds. */
function answer() {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  const [said, at] = found?.slice(name.length + 1).split('.') ?? [];
  return said && Date.now() - at < (said === '1' ? 395 : 30) * day ? said : undefined;
}

function run() {
  for (const held of document.querySelectorAll('script[type="text/plain"][data-consent]')) {
    held.removeAttribute('type');
    held.replaceWith(held);
  }
}

/** The floor's banner, with Lit, preferences and a shadow root. */
class MinimalBanner extends LitElement {
  static properties = { open: { state: true }, preferences: { state: true } };

  static styles = css`
    section {
      position: fixed;
      inset: auto 0 0;
      z-index: 99;
      padding: 1.5rem;
      background: #fff;
      box-shadow: 0 0 2rem #0004;
    }
    button {
      min-height: 2.75rem;
      font: inherit;
    }
  `;

  constructor() {
    super();
    this.open = !answer();
    if (answer() === '1') run();
  }

  #keep(said) {
    document.cookie = `${name}=${said}.${Date.now()};path=/;max-age=34560000;samesite=lax`;
    this.open = false;
    if (said === '1') run();
  }

  render() {
    const { title, lead, purpose, assurance, buttons } = JSON.parse(this.dataset.texts);
    if (!this.open) return nothing;
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${title}</h2>
        <p>${lead}</p>
        <ul>
          <li><strong>${purpose.label}</strong> <span>${purpose.description}</span></li>
        </ul>
        <p>${assurance}</p>
        ${this.preferences ? html`<label><input type="checkbox" />${purpose.label}</label>` : nothing}
        <button type="button" id="refuse" @click=${() => this.#keep('0')}>${buttons.refuse}</button>
        <button type="button" id="accept" @click=${() => this.#keep('1')}>${buttons.accept}</button>
        <button type="button" @click=${() => (this.preferences = true)}>${buttons.customise}</button>
      </section>
    `;
  }
}

customElements.define('minimal-banner', MinimalBanner);
