import type { Rule } from '../../rule.js';
import { builtInRules } from '../built-in-rules.js';
import type { ConfigRule } from '../config-rule.js';
import { choiceCookieApart } from './choice/choice-cookie-apart.js';
import { delayWithin400Days } from './choice/delay-within-400-days.js';
import { recordFitsCookie } from './choice/record-fits-cookie.js';
import { datesExist } from './consistency/dates-exist.js';
import { idsUnique } from './consistency/ids-unique.js';
import { languageCode } from './consistency/language-code.js';
import { plainWords } from './consistency/plain-words.js';
import { referencesExist } from './consistency/references-exist.js';
import { safeAddresses } from './consistency/safe-addresses.js';
import { serviceCategory } from './consistency/service-category.js';
import { exemptionAllowed } from './trackers/exemption-allowed.js';
import { hostPrefix } from './trackers/host-prefix.js';

/** Every rule about a config. */
export const configRules: readonly ConfigRule[] = [
  choiceCookieApart,
  delayWithin400Days,
  recordFitsCookie,
  datesExist,
  idsUnique,
  languageCode,
  plainWords,
  referencesExist,
  safeAddresses,
  serviceCategory,
  exemptionAllowed,
  hostPrefix,
];

/** With what the linter itself rests on. */
export const allConfigRules: readonly Rule[] = [...builtInRules, ...configRules];
