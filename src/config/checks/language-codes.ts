import type { ConfigProblem } from '../config-error.js';
import { fieldsOf, type Fields } from './fields.js';
import { pointerStep } from './pointer.js';
import { placesIn } from './walk.js';

/** A text in several languages has the languages' codes for its fields. */
export function* languageCodes(config: Fields): Generator<ConfigProblem> {
  for (const { pointer, value } of placesIn(config)) {
    const text = fieldsOf(value);
    // No other object of a config has a field of that name.
    if (!Object.hasOwn(text, 'fr')) continue;
    for (const code of Object.keys(text)) {
      if (!/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(code))
        yield {
          pointer: `${pointer}/${pointerStep(code)}`,
          message: `"${code}" is not the code of a language: write it as "en" or "pt-BR"`,
        };
    }
  }
}
