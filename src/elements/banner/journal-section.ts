import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../../config/types.js';
import { textIn } from '../../config/text.js';
import type { JournalEntry } from '../../journal/journal.js';
import { currentLanguage } from '../../locales/localization.js';
import { dateInWords } from '../date-in-words.js';
import { listInWords } from '../list-in-words.js';

/**
 * The choices made on this device: the visitor reads them, and takes a copy away.
 *
 * @param journal `undefined` until it is read
 */
export function journalSection(config: Config, journal: JournalEntry[] | undefined): TemplateResult {
  return html`
    <details class="journal" part="details journal">
      <summary>${msg('Vos choix sur cet appareil')}</summary>
      ${journal ? journalContent(journal, config) : nothing}
    </details>
  `;
}

function journalContent(found: JournalEntry[], config: Config): TemplateResult {
  if (!found.length) return html`<p>${msg('Aucun choix n’est gardé sur cet appareil.')}</p>`;
  return html`
    <p>${msg('Cette liste reste sur cet appareil. Elle ne sert qu’à vous.')}</p>
    <ol>
      ${[...found].reverse().map((entry) => html`<li>${entryWords(entry, config)}</li>`)}
    </ol>
    <button
      type="button"
      class="link"
      part="link"
      @click=${() => {
        download(found, config);
      }}
    >
      ${msg('Télécharger mon reçu (JSON)')}
    </button>
  `;
}

function entryWords({ at, how, choices }: JournalEntry, config: Config): string {
  const language = currentLanguage();
  const date = dateInWords(at, language, { timeStyle: 'short' });
  if (how === 'accept-all') return msg(str`${date} : tout accepté`);
  if (how === 'refuse-all') return msg(str`${date} : tout refusé`);
  const accepted = config.services.filter(({ id }) => Object.hasOwn(choices, id) && choices[id]);
  const names = accepted.map(({ name }) => textIn(name, language).text);
  const list = listInWords(names, language);
  return names.length ? msg(str`${date} : accepté ${list}`) : msg(str`${date} : tout refusé`);
}

/** Hands the journal over as a file. Nothing leaves the device. */
function download(found: JournalEntry[], { landlord }: Config): void {
  const receipt = { landlord: landlord.name, site: location.host, choices: found };
  const url = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = `loquet-${location.hostname}.json`;
  anchor.click();
  URL.revokeObjectURL(url);
}
