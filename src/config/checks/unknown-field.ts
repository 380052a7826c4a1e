import type { Fields } from './fields.js';
import { nearest } from './nearest.js';

/** What to say about a field that the schema does not know, and which known ones it was meant to be. */
export interface UnknownField {
  message: string;
  standsFor: readonly string[];
}

/**
 * @param name of the field
 * @param properties the fields that the schema knows in its place
 */
export function unknownField(name: string, properties: Fields): UnknownField {
  const known = Object.keys(properties);
  if (name === 'use')
    return {
      message: '"use" exists only in a source file *.loquet.jsonc: write out what it stands for',
      standsFor: known,
    };
  const meant = nearest(name, known);
  return {
    message: `there is no field "${name}" here: ${meant ? `did you mean "${meant}"?` : `the known ones are ${known.join(', ')}`}`,
    standsFor: meant === undefined ? [] : [meant],
  };
}
