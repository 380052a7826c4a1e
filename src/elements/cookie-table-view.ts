import type { Config, Language } from '../config/types.js';
import type { PageConsent } from '../store/page-consent.js';
import type { ChoiceDraft } from './choice-draft.js';
import type { DeviceSight } from './device-sight.js';
import type { Pieces } from './pieces.js';

/** What the tables are drawn from. */
export interface CookieTableView {
  config: Config;
  language: Language;
  /** Level of the headings. */
  level: number;
  /** Consent on this page; without it, status and presence are unknown and not shown. */
  consent: PageConsent | undefined;
  sight: DeviceSight;
  /** How much of the tables is drawn by now. */
  pieces: Pieces;
  /** The answers being edited; absent when the table only shows. */
  draft: ChoiceDraft | undefined;
  /** Sets a service, or every service of a category, in the draft. */
  set(this: void, id: string, on: boolean): void;
}
