import { html, nothing, render, type TemplateResult } from 'lit';
import { parse } from '../../src/config/parse.js';
import type { Config } from '../../src/config/types.js';
import { configOf } from '../../src/first-config/config-of.js';
import { slug } from '../../src/first-config/site.js';
import { sourceOf } from '../../src/first-config/source-of.js';
import type { Finding } from '../../src/lint/finding.js';
import { loadCatalogue } from '../../src/catalogue/catalogue.js';
import { lintConfigText } from '../../src/lint/index.js';
import type { CodeEditor } from './code-editor.js';
import { deliver, download } from './deliver.js';
import { QuestionsForm } from './questions-form.js';

const START = 'situations/configs/habitat-exemple.json';

/** Where a config that lies beside the kit finds it. */
const SCHEMA = './loquet/schema.json';

/** How long somebody pauses who has written something, in milliseconds. */
const PAUSE = 250;

const found = document.querySelector<HTMLElement>('#constats');
const delivery = document.querySelector<HTMLElement>('#livraison');
const frame = document.querySelector<HTMLIFrameElement>('#apercu');
let editor: CodeEditor | undefined;
let config: Config | undefined;
let previewed = '';
let findings: Finding[] = [];
let said = '';
let timer: ReturnType<typeof setTimeout> | undefined;

const severities = { error: 'erreur', warning: 'à voir', info: 'à savoir' } as const;

/** CodeMirror is as large as the whole kit: it is fetched when the page is there. */
async function begin(place: HTMLElement): Promise<void> {
  const [{ CodeEditor }, text] = await Promise.all([import('./code-editor.js'), (await fetch(START)).text()]);
  editor = new CodeEditor(place, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), PAUSE);
  });
  const start = JSON.parse(text) as Config;
  write({ ...start, $schema: SCHEMA });
}

const today = () => new Date().toISOString().slice(0, 10);

/** Puts another config into the editor. */
function write(value: object): void {
  if (editor) editor.text = `${JSON.stringify(value, null, 2)}\n`;
}

async function check(): Promise<void> {
  if (!editor) return;
  const { vendors } = await loadCatalogue();
  const report = lintConfigText(editor.text, { source: false, today: today(), vendors });
  findings = report.findings;
  editor.show(findings);
  // What the kit would refuse the preview does not show: it keeps the last that it would not.
  config = usable(report.config);
  const written = JSON.stringify(config);
  if (config && written !== previewed) {
    previewed = written;
    preview(config);
  }
  said = '';
  show();
}

/** A config that the kit would take; one may break the law and be usable all the same. */
function usable(draft: Config | undefined): Config | undefined {
  try {
    return draft && parse(draft);
  } catch {
    // The findings say why.
    return undefined;
  }
}

function preview(draft: Config): void {
  if (!frame) return;
  window.loquetDraft = draft;
  frame.contentWindow?.location.replace('editor/apercu.html');
}

function show(): void {
  if (found) render(findingsView(), found);
  if (delivery) render(deliveryView(), delivery);
}

function findingsView(): TemplateResult {
  return html`<h2>Constats</h2>
    <p role="status">${summaryOf(findings)}</p>
    ${findings.length ? html`<p class="note">Le vérificateur parle anglais.</p>` : nothing}
    <ul class="findings">
      ${worstFirst(findings).map(
        (finding) =>
          html`<li class=${finding.severity}>
            <b>${severities[finding.severity]}</b>
            <span lang="en">${finding.message}</span>
            <span class="links">
              <button type="button" @click=${() => editor?.goTo(finding)}>
                ${finding.range ? `Ligne ${String(finding.range.start.line)}` : 'Voir'}
              </button>
              ${
                finding.fix
                  ? html`<button type="button" lang="en" @click=${() => editor?.mend(finding)}>
                      ${finding.fix.title}
                    </button>`
                  : nothing
              }
            </span>
          </li>`,
      )}
    </ul>`;
}

/** The findings in one line; what has to be mended, if anything has. */
function summaryOf(all: readonly Finding[]): string {
  const count = (wanted: Finding['severity']) => all.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const wrong = [
    ...(errors ? [`${String(errors)} ${errors > 1 ? 'erreurs' : 'erreur'}`] : []),
    ...(warnings ? [`${String(warnings)} ${warnings > 1 ? 'points' : 'point'} à voir`] : []),
  ];
  const known = infos ? `, ${String(infos)} ${infos > 1 ? 'choses' : 'chose'} à savoir` : '';
  return `${wrong.join(', ') || 'Rien à corriger'}${known}.`;
}

function worstFirst(all: readonly Finding[]): Finding[] {
  const order = Object.keys(severities);
  return [...all].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

function deliveryView(): TemplateResult {
  return html`<h2>Emporter</h2>
    ${
      config
        ? html`<p class="actions">
              <button type="button" @click=${takeConfig}>La configuration (JSON)</button>
              <button type="button" @click=${takeScript}>Le script et la balise</button>
            </p>
            ${
              tag
                ? html`<pre class="code" tabindex="0"><code>${tag}</code></pre>
                    <p class="actions"><button type="button" @click=${copyTag}>Copier la balise</button></p>`
                : nothing
            }`
        : html`<p>Quand le kit pourra lire la configuration.</p>`
    }
    <p role="status">${said}</p>
    <p class="note">
      La suite : <a href="docs/demarrer.html#2-deposer-les-fichiers">où déposer les fichiers et coller la balise</a>, et
      <a href="theme.html">le thème</a> à accorder avec votre site.
    </p>`;
}

let tag = '';

function takeConfig(): void {
  if (config && editor) download(`${slug(config.landlord.name) || 'bailleur'}.json`, editor.text);
}

async function takeScript(): Promise<void> {
  if (!config) return;
  try {
    const { name, script, tag: made } = await deliver(config);
    download(name, script);
    tag = made;
    said =
      'Déposez ce script dans le dossier « loquet » du site, avec les autres fichiers du kit, et collez la balise.';
  } catch (error) {
    // The loader is not there, or the page is on plain http, where browsers hash nothing.
    said = `Le script n’a pas pu être fait : ${(error as Error).message}.`;
  }
  show();
}

async function copyTag(): Promise<void> {
  try {
    await navigator.clipboard.writeText(tag);
    said = 'Balise copiée.';
  } catch {
    // Not over http, and not without leave.
    said = 'Le navigateur ne laisse pas copier : sélectionnez la balise.';
  }
  show();
}

/** The form for those who write no JSON. */
async function offerQuestions(form: HTMLFormElement): Promise<void> {
  const catalogue = await loadCatalogue();
  new QuestionsForm(form, catalogue, (answers) => {
    const { source } = sourceOf(answers, { catalogue, today: today() });
    write(configOf(source, catalogue, SCHEMA));
    form.closest('details')?.removeAttribute('open');
    const bench = document.querySelector<HTMLElement>('#travail');
    bench?.focus({ preventScroll: true });
    bench?.scrollIntoView();
  });
}

const form = document.querySelector<HTMLFormElement>('#reponses');
if (form) void offerQuestions(form);
const place = document.querySelector<HTMLElement>('#texte');
if (place) void begin(place);
