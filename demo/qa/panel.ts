import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { optionalServices } from '../../src/config/services.js';
import type { Config } from '../../src/config/types.js';
import { cookieExpiry } from '../../src/consent/expiry.js';
import { whenParsed } from '../../src/loader/dom-ready.js';
import { readJournal, type JournalEntry } from '../../src/journal/journal.js';
import { eraseCarrier, eraseEverywhere, findCarrier } from './carrier.js';
import { debugBundle } from './debug-bundle.js';
import { inventory } from './inventory.js';
import { pageConfig } from './page-config.js';
import { pageStyles, panelStyles } from './panel-styles.js';
import type { Qa } from './qa.js';
import { linkTo, saveState, type QaState, type SharedState } from './session.js';
import { enforce, forcedStates, type ForcedState } from './states.js';
import { stored, type StoredItem } from './stored.js';
import { journeys, type Journey } from './travel.js';
import { moment, words } from './words.js';

const OPEN = 'loquet-qa-open';

/** What QA sees and does: reads everything, and each of its buttons loads the page again in another state. */
class QaPanel extends LitElement {
  static override styles = panelStyles;

  readonly #qa: Qa;
  #open = readOpen();
  #config: Config | undefined;
  #stored: StoredItem[] = [];
  #journal: JournalEntry[] = [];
  #said = '';
  #isAsked = false;

  constructor(qa: Qa) {
    super();
    this.#qa = qa;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.lang = 'fr';
    this.#qa.log.addEventListener('logged', this.#look);
    // Told once a choice is in the journal, which is later than the choice itself.
    document.addEventListener('loquet-journal', this.#look);
    // Everything of a page that the gate touches, and nothing of the panel: that is in its shadow root.
    new MutationObserver(this.#look).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['type', 'src', 'href'],
    });
    (window as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', this.#look);
    void pageConfig(this.#qa).then((config) => {
      this.#config = config;
      this.#look();
    });
    this.#tellPage();
    this.#look();
  }

  readonly #look = (): void => {
    // A page may change a hundred times in a frame.
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() => {
      this.#isAsked = false;
      void this.#gather();
    });
  };

  async #gather(): Promise<void> {
    this.#stored = await stored(this.#config, window.loquet?.cookieName);
    this.#journal = await readJournal(this.#qa.now);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { state } = this.#qa;
    if (!this.#open)
      return html`<button class="tab" type="button" aria-expanded="false" @click=${this.#toggle}>
        QA${state.offset || state.force ? ' ●' : ''}
      </button>`;
    return html`<aside aria-label="Panneau QA">
      <header>
        <h2>Panneau QA</h2>
        <button type="button" aria-expanded="true" @click=${this.#toggle}>Replier</button>
      </header>
      ${this.#section('record', 'Le choix', this.#record())} ${this.#section('time', 'Le temps', this.#time())}
      ${this.#section('states', 'États forcés', this.#states())}
      ${this.#section('items', 'Retenu, libéré, échappé, resté', this.#items())}
      ${this.#section('stored', 'Cookies et stockage', this.#storage())}
      ${this.#section('journal', 'Le journal', this.#journalEntries())}
      ${this.#section('events', 'Les événements', this.#events())}
      ${this.#section('share', 'Partager cet état', this.#share())}
      <p class="note" role="status">${this.#said}</p>
    </aside>`;
  }

  #section(id: string, title: string, content: TemplateResult): TemplateResult {
    return html`<details id=${id} ?open=${['record', 'time', 'states', 'items'].includes(id)}>
      <summary>${title}</summary>
      <div class="content">${content}</div>
    </details>`;
  }

  #record(): TemplateResult {
    const record = window.loquet?.record;
    const carrier = findCarrier(this.#config);
    if (!record)
      return html`<p>
          ${
            this.#config && !optionalServices(this.#config).length
              ? 'Aucun service facultatif : rien n’est demandé, rien n’est enregistré.'
              : 'Aucune réponse.'
          }
        </p>
        ${
          carrier.value
            ? html`<p class="note">Le cookie « ${carrier.name} » contient :</p>
                <pre tabindex="0">${carrier.value}</pre>`
            : nothing
        }`;
    const answers = Object.entries(record.choices).map(([id, yes]) => `${id} : ${yes ? 'oui' : 'non'}`);
    return html`<dl>
        <div>
          <dt>Réponse</dt>
          <dd>${words.how[record.how]}</dd>
        </div>
        <div>
          <dt>Par service</dt>
          <dd>${answers.join(', ')}</dd>
        </div>
        <div>
          <dt>Révision</dt>
          <dd>${record.rev} (configuration : ${this.#config?.revision})</dd>
        </div>
        <div>
          <dt>Cookie</dt>
          <dd>${carrier.value ? carrier.name : 'aucun : la réponse vaut pour cette page'}</dd>
        </div>
      </dl>
      ${this.#timeline()}
      <pre tabindex="0">${JSON.stringify(record, null, 1)}</pre>`;
  }

  #timeline(): TemplateResult {
    const { record, askAgainAt } = window.loquet ?? {};
    if (!record) return html``;
    const points: [string, Date][] = [
      ['choix', new Date(record.at)],
      ['maintenant', this.#qa.now()],
      ['expiration du cookie', cookieExpiry(record)],
    ];
    if (askAgainAt) points.push(['la question revient', askAgainAt]);
    points.sort(([, a], [, b]) => Number(a) - Number(b));
    return html`<ol class="timeline">
      ${points.map(
        ([label, date]) =>
          html`<li class=${label === 'maintenant' ? 'now' : ''}>
            ${moment(date)}<span class="when"> : ${label}</span>
          </li>`,
      )}
    </ol>`;
  }

  #time(): TemplateResult {
    const now = this.#qa.now();
    return html`<p>
        Pour le kit, nous sommes le <strong>${moment(now)}</strong>${
          this.#qa.state.offset ? '' : ', l’heure de l’appareil'
        }.
      </p>
      <div class="buttons">
        ${journeys.map(
          (journey) =>
            html`<button
              type="button"
              id=${journey.id}
              ?disabled=${!journey.to(now, window.loquet)}
              @click=${() => this.#travel(journey)}
            >
              ${journey.label}
            </button>`,
        )}
        <button
          type="button"
          id="present"
          ?disabled=${!this.#qa.state.offset}
          @click=${() => {
            this.#restart({ ...this.#qa.state, offset: 0 });
          }}
        >
          Revenir au présent
        </button>
      </div>
      <p class="note">
        Seule l’horloge du kit est déplacée : ni la page ni les cookies des autres. Le navigateur garde le choix 400
        jours au plus.
      </p>`;
  }

  #states(): TemplateResult {
    const optional = this.#config ? optionalServices(this.#config).length : 0;
    return html`<div class="buttons">
      ${forcedStates.map(
        (state) =>
          html`<button
            type="button"
            id=${state.id}
            title=${state.expect}
            aria-pressed=${state.force ? String(this.#qa.state.force === state.force) : nothing}
            ?disabled=${optional < (state.needs ?? 0)}
            @click=${() => {
              this.#force(state);
            }}
          >
            ${state.label}
          </button>`,
      )}
    </div>`;
  }

  #items(): TemplateResult {
    const items = inventory(window.loquet, this.#qa.log);
    if (!items.length) return html`<p>Rien dans cette page n’attend de réponse.</p>`;
    return html`<ul class="items">
      ${items.map(
        ({ state, service, what }) =>
          html`<li>
            <b class=${{ leaked: 'alarm', residue: 'alarm', released: 'fine', held: '', refused: '' }[state]}
              >${words.item[state]}</b
            ><span>${what}<span class="when"> (${service})</span></span>
          </li>`,
      )}
    </ul>`;
  }

  #storage(): TemplateResult {
    return html`${
        this.#stored.length
          ? html`<ul class="items">
              ${this.#stored.map(
                ({ place, name, declaredBy }) =>
                  html`<li>
                    <b class=${declaredBy ? '' : 'alarm'}>${declaredBy ? 'déclaré' : 'non déclaré'}</b
                    ><span
                      >${name}<span class="when">
                        (${words.place[place]}${declaredBy ? `, ${declaredBy}` : ''})</span
                      ></span
                    >
                  </li>`,
              )}
            </ul>`
          : html`<p>Rien de visible depuis cette page.</p>`
      }
      <div class="buttons">
        <button type="button" id="erase" @click=${this.#erase}>Effacer les cookies de cette page</button>
      </div>`;
  }

  #journalEntries(): TemplateResult {
    if (!this.#journal.length) return html`<p>Le journal est vide.</p>`;
    return html`<ul class="items">
      ${this.#journal.map(
        ({ at, how, revision, language }) =>
          html`<li>
            <b>${words.how[how]}</b
            ><span>${moment(new Date(at))}<span class="when"> (${revision}, ${language})</span></span>
          </li>`,
      )}
    </ul>`;
  }

  #events(): TemplateResult {
    return html`<ul class="items">
      ${this.#qa.log.events.map(
        ({ type, at, detail }) =>
          html`<li>
            <b>${at.slice(11, 19)}</b><span>${type}<br /><code>${JSON.stringify(detail)}</code></span>
          </li>`,
      )}
    </ul>`;
  }

  #share(): TemplateResult {
    return html`<label for="link">Lien vers cette page dans cet état</label>
      <input id="link" readonly .value=${linkTo(this.#shared())} />
      <div class="buttons">
        <button type="button" id="copy-link" @click=${this.#copyLink}>Copier le lien</button>
        <button type="button" id="debug-bundle" @click=${this.#download}>Télécharger le rapport (JSON)</button>
      </div>
      <p class="note">Le rapport ne contient aucune valeur de cookie, hormis celle du choix.</p>`;
  }

  #shared(): SharedState {
    const { offset, force } = this.#qa.state;
    return { ...(offset && { offset }), ...(force && { force }), carrier: findCarrier(this.#config) };
  }

  async #travel({ to, meanwhile }: Journey): Promise<void> {
    const target = to(this.#qa.now(), window.loquet);
    if (!target) return;
    await meanwhile?.(window.loquet);
    this.#restart({ ...this.#qa.state, offset: Number(target) - Date.now() });
  }

  #force(state: ForcedState): void {
    enforce(state, this.#config, this.#qa.now());
    const { offset } = this.#qa.state;
    const next = { ...(offset && { offset }), ...(state.force && { force: state.force }) };
    // The page that comes writes the cookie again: this one puts its own answer back when that is newer.
    history.replaceState(history.state, '', linkTo({ ...next, carrier: findCarrier(this.#config) }));
    location.reload();
  }

  readonly #erase = (): void => {
    for (const { place, name } of this.#stored) if (place === 'cookie') eraseEverywhere(this.#config, name);
    eraseCarrier(this.#config);
    location.reload();
  };

  readonly #copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(linkTo(this.#shared()));
      this.#say('Lien copié.');
    } catch {
      // Not over http, and not without the visitor's leave.
      this.renderRoot.querySelector<HTMLInputElement>('#link')?.select();
      this.#say('Le navigateur ne laisse pas copier : le lien est sélectionné.');
    }
  };

  readonly #download = async (): Promise<void> => {
    const bundle = await debugBundle(this.#qa, this.#shared(), this.#config);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(bundle, null, 2)], { type: 'application/json' }));
    link.download = `loquet-${location.pathname.replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '')}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#say('Rapport téléchargé.');
  };

  #say(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }

  #restart(state: QaState): void {
    saveState(state);
    location.reload();
  }

  readonly #toggle = (): void => {
    this.#open = !this.#open;
    try {
      sessionStorage.setItem(OPEN, String(this.#open));
    } catch {
      // Refused: it is closed again on the next page.
    }
    this.#tellPage();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('button')?.focus();
    });
  };

  #tellPage(): void {
    if (this.#open) document.documentElement.dataset['qa'] = 'open';
    else delete document.documentElement.dataset['qa'];
  }
}

function readOpen(): boolean {
  try {
    return sessionStorage.getItem(OPEN) === 'true';
  } catch {
    // Refused: closed.
    return false;
  }
}

const qa = window.loquetQa;
if (qa)
  whenParsed(() => {
    customElements.define('qa-panel', QaPanel);
    if (pageStyles.styleSheet) document.adoptedStyleSheets.push(pageStyles.styleSheet);
    // Beside the body: a page may replace that, or keep a copy of it, as Turbo does.
    document.documentElement.append(new QaPanel(qa));
  });
