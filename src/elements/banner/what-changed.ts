import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../../config/text.js';
import type { Config, PolicyChange, Service } from '../../config/types.js';
import { changesSince } from '../../consent/changes-since.js';
import type { ConsentRecord } from '../../consent/record.js';
import { currentLanguage } from '../../locales/localization.js';
import { changesList } from '../changes-list.js';
import { dateInWords } from '../date-in-words.js';
import { listInWords } from '../list-in-words.js';

/** What visitors read who are asked again: when they answered, and what is new since. */
export function whatChanged(config: Config, record: ConsentRecord): TemplateResult {
  const language = currentLanguage();
  const date = dateInWords(record.at, language);
  const { added, moved, revised } = changesSince(config, record);
  const news = [
    added.length ? msg(str`Nouveau depuis : ${names(added)}.`) : '',
    moved.length ? msg(str`Ne sert plus au même but : ${names(moved)}.`) : '',
    revised ? msg('Nous avons changé ce que vos choix veulent dire.') : '',
  ].filter(Boolean);
  const changes = revised ? changesAfter(record.rev, config) : [];
  return html`
    <p class="changed" part="changed">
      ${msg(str`Vous avez déjà répondu le ${date}.`)}
      ${news.length ? news.join(' ') : msg('Votre réponse a atteint sa date de fin.')}
    </p>
    ${changes.length ? changesList(changes, language) : nothing}
  `;
}

function names(services: readonly Service[]): string {
  const language = currentLanguage();
  return listInWords(
    services.map(({ name }) => textIn(name, language).text),
    language,
  );
}

/** The landlord's own words on what is newer than a revision. */
function changesAfter(revision: string, { policy }: Config): PolicyChange[] {
  return (policy?.changes ?? []).filter(({ date }) => date > revision.slice(0, 10));
}
