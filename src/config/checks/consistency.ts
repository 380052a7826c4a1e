import type { ConfigProblem } from '../config-error.js';
import { addresses } from './addresses.js';
import { askAgainDelays } from './ask-again-delays.js';
import { calendarDates } from './calendar-dates.js';
import { choiceCookie } from './choice-cookie.js';
import { exemptions } from './exemptions.js';
import { fieldsOf, type Fields } from './fields.js';
import { hostCookies } from './host-cookies.js';
import { languageCodes } from './language-codes.js';
import { recordFits } from './record-fits.js';
import { references } from './references.js';
import { serviceCategories } from './service-categories.js';
import { strangeWords } from './strange-words.js';
import { uniqueIds } from './unique-ids.js';

/** A rule reads what is there: a config that does not follow the schema is checked all the same. */
type Rule = (config: Fields) => Iterable<ConfigProblem>;

const rules: readonly Rule[] = [
  strangeWords,
  languageCodes,
  addresses,
  uniqueIds,
  serviceCategories,
  exemptions,
  askAgainDelays,
  choiceCookie,
  hostCookies,
  calendarDates,
  references,
  recordFits,
];

/** The rules that a schema cannot say. */
export function inconsistencies(config: unknown): ConfigProblem[] {
  return rules.flatMap((rule) => [...rule(fieldsOf(config))]);
}
