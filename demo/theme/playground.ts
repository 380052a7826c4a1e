import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { contrastsOf, type Contrast } from './contrast.js';
import { asValue, dayAndNight, sixDigits, type DayAndNight } from './day-and-night.js';
import { labels, partProperties, parts, properties, type Knob } from './knobs.js';
import { readyThemes } from './ready-themes.js';
import { Theme, everywhere } from './theme.js';

const theme = new Theme();
/** The ready theme that one starts from; `""` for the kit’s own look. */
let start = '';
const knobs = document.querySelector<HTMLElement>('#reglages');
const results = document.querySelector<HTMLElement>('#resultats');
const frame = document.querySelector<HTMLIFrameElement>('#apercu');
let contrasts: Contrast[] = [];
let said = '';

function show(): void {
  if (knobs) render(knobsView(), knobs);
  if (results) render(resultsView(), results);
}

function knobsView(): TemplateResult {
  return html`<fieldset>
      <legend>Point de départ</legend>
      <p class="note">Un autre point de départ remplace vos réglages.</p>
      <div class="choices">${[{ id: '', label: 'Le kit seul' }, ...readyThemes].map(startChoice)}</div>
    </fieldset>
    <fieldset>
      <legend>Propriétés</legend>
      ${properties.map(propertyKnob)}
    </fieldset>
    <fieldset>
      <legend>Parties</legend>
      ${parts.map(partKnob)}
    </fieldset>`;
}

function startChoice({ id, label }: { id: string; label: string }): TemplateResult {
  return html`<label
    ><input
      type="radio"
      name="depart"
      .checked=${live(id === start)}
      @change=${() => {
        startFrom(id);
      }}
    />${label}</label
  >`;
}

/** Puts a ready theme in the place of whatever is set. */
function startFrom(id: string): void {
  start = id;
  theme.clear();
  const { values } = readyThemes.find((ready) => ready.id === id) ?? {};
  for (const [property, value] of values ?? []) theme.set(everywhere, property, value);
  apply();
}

function propertyKnob({ name, description }: Knob): TemplateResult {
  const value = theme.get(everywhere, name);
  return html`<div class="knob">
    <label for=${name}>${labels[name] ?? description}<code>${name}</code></label>
    ${name.includes('color') ? colorFields(name, dayAndNight(value)) : nothing}
    <input
      id=${name}
      spellcheck="false"
      placeholder="du site"
      .value=${live(value)}
      @change=${({ target }: Event) => {
        set(everywhere, name, (target as HTMLInputElement).value);
      }}
    />
  </div>`;
}

/** A colour to pick; two where the night has its own. */
function colorFields(name: string, colors: DayAndNight): TemplateResult {
  const field = (which: keyof DayAndNight, said: string) =>
    html`<input
      type="color"
      aria-label="${labels[name] ?? name}, ${said}"
      .value=${live(sixDigits(colors[which] ?? ''))}
      @input=${({ target }: Event) => {
        set(everywhere, name, asValue({ ...colors, [which]: (target as HTMLInputElement).value }));
      }}
    />`;
  return html`<span class="colors"
    >${colors.night ? [field('day', 'le jour'), field('night', 'la nuit')] : field('day', 'au choix')}</span
  >`;
}

function partKnob({ name, description }: Knob): TemplateResult {
  return html`<details>
    <summary><code>${name}</code></summary>
    <p class="note" lang="en">${description}</p>
    ${Object.entries(partProperties).map(
      ([property, label]) =>
        html`<div class="knob">
          <label for="${name} ${property}">${label}</label>
          <input
            id="${name} ${property}"
            spellcheck="false"
            .value=${live(theme.get(name, property))}
            @change=${({ target }: Event) => {
              set(name, property, (target as HTMLInputElement).value);
            }}
          />
        </div>`,
    )}
  </details>`;
}

function resultsView(): TemplateResult {
  return html`<h2>Contrastes</h2>
    <ul class="contrasts">
      ${contrasts.map(
        ({ label, ratio, least }) =>
          html`<li class=${ratio < least ? 'too-low' : ''}>
            <span>${label}</span>
            <b>${ratio.toFixed(1).replace('.', ',')} pour 1</b>
            <span>${ratio < least ? `trop peu : ${String(least).replace('.', ',')} au moins` : 'suffisant'}</span>
          </li>`,
      )}
    </ul>
    <h2>CSS à copier</h2>
    <pre class="code" tabindex="0"><code>${theme.css || '/* Rien n’est encore changé. */'}</code></pre>
    <p class="actions">
      <button type="button" @click=${copy}>Copier le CSS</button>
      <button
        type="button"
        @click=${() => {
          startFrom(start);
        }}
      >
        Tout remettre
      </button>
      <span role="status">${said}</span>
    </p>
    <p class="note">
      À coller dans la feuille de style du site, où que ce soit : ce CSS ne touche que les éléments du kit.
      <a href="docs/demarrer.html">Poser le kit</a>
    </p>`;
}

function set(selector: string, property: string, value: string): void {
  theme.set(selector, property, value);
  apply();
}

let sheet: CSSStyleSheet | undefined;

/** Puts the theme into the preview, and measures there what came of it. */
function apply(): void {
  sheet?.replaceSync(theme.css);
  const banner = frame?.contentDocument?.querySelector('consent-banner');
  contrasts = banner ? contrastsOf(banner) : [];
  said = '';
  show();
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(theme.css);
    said = 'CSS copié.';
  } catch {
    // Not over http, and not without leave.
    said = 'Le navigateur ne laisse pas copier : sélectionnez le texte.';
  }
  show();
}

type View = Window & typeof globalThis;

/** The preview is another page each time: another site, or the same one reloaded. */
async function enter(): Promise<void> {
  const view = frame?.contentWindow as View | null | undefined;
  const consent = await view?.loquet?.ready;
  if (!view || !consent) return;
  // Who has answered on this demo is not asked: the preferences show the same theme.
  if (!consent.asking) await consent.open();
  await bannerIn(view);
  sheet = new view.CSSStyleSheet();
  view.document.adoptedStyleSheets.push(sheet);
  apply();
}

/** Resolves once the banner is there and has something to show. */
async function bannerIn(view: View): Promise<void> {
  while (!view.document.querySelector('consent-banner')?.shadowRoot?.childElementCount)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

frame?.addEventListener('load', () => void enter());
for (const choice of document.querySelectorAll<HTMLInputElement>('input[name=site]'))
  choice.addEventListener('change', () => {
    if (frame) frame.src = choice.value;
  });
for (const choice of document.querySelectorAll<HTMLInputElement>('input[name=largeur]'))
  choice.addEventListener('change', () => {
    if (frame) frame.style.inlineSize = choice.value;
  });
show();
if (frame?.contentDocument?.readyState === 'complete') void enter();
