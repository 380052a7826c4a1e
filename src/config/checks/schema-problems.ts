import { Validator, type OutputUnit } from '@cfworker/json-schema';
import type { ConfigProblem } from '../config-error.js';
import schema from '../schema.json' with { type: 'json' };
import { expectedForm } from './expected-forms.js';
import { fieldsOf, type Fields } from './fields.js';
import { pointerStep, stepsOf } from './pointer.js';
import { unknownField } from './unknown-field.js';

/** Interprets the schema: nothing is compiled, so a policy without `unsafe-eval` allows it. */
const validator = new Validator(schema, '2020-12', false);

/** Everything in which plain JSON differs from the JSON Schema, each thing once. */
export function schemaProblems(value: unknown): ConfigProblem[] {
  const units = unitsOf(value);
  if (!units) return [{ pointer: '', message: 'has more problems than can be listed: is this a config?' }];

  const unknown = unknownFields(units);
  const problems = new Map(unknown.map(({ pointer, message }) => [`${pointer} ${message}`, { pointer, message }]));
  // What a wrong name stands for is not missing too.
  const meant = new Set(unknown.flatMap(({ standsFor }) => standsFor));
  for (const unit of units) {
    const pointer = unit.instanceLocation;
    const message = sentence(unit, value);
    if (message && !meant.has(`${pointer}/${pointerStep(missingField(unit))}`))
      problems.set(`${pointer} ${message}`, { pointer, message });
  }
  return [...problems.values()];
}

/** A field that the schema does not know, and the known ones that it may stand for, as pointers. */
interface Stranger extends ConfigProblem {
  standsFor: readonly string[];
}

function unknownFields(units: readonly OutputUnit[]): Stranger[] {
  return units.flatMap(({ keyword, instanceLocation: pointer }, at) => {
    // The unit before says which part of the schema refuses the field: this one does not.
    const refusing = units[at - 1]?.keywordLocation;
    if (keyword !== 'false' || refusing === undefined) return [];
    const known = fieldsOf(part(parentOf(refusing))['properties']);
    const name = stepsOf(pointer).at(-1) ?? '';
    // The validator counts a known field whose value is wrong as one too many.
    if (Object.hasOwn(known, name)) return [];
    const { message, standsFor } = unknownField(name, known);
    return [{ pointer, message, standsFor: standsFor.map((field) => `${parentOf(pointer)}/${pointerStep(field)}`) }];
  });
}

/** What the validator says, with JSON pointers instead of its encoded ones; nothing when it gives up. */
function unitsOf(value: unknown): OutputUnit[] | undefined {
  try {
    return validator
      .validate(value)
      .errors.map((unit) => ({ ...unit, instanceLocation: decodeURI(unit.instanceLocation).slice(1) }));
  } catch {
    // It hands its errors on as arguments, of which an engine takes some ten thousands only.
    return undefined;
  }
}

function sentence(unit: OutputUnit, value: unknown): string | undefined {
  const { keyword, keywordLocation, instanceLocation } = unit;
  // Of what `unknownFields` reports it gives no location in the schema.
  if (keyword === 'false') return undefined;
  const owner = part(parentOf(keywordLocation));
  // One of several forms that a value may have: `anyOf` speaks for all of them.
  if (/\/anyOf\/\d+(\/\$ref)?\/(type|const)$/.test(keywordLocation)) return undefined;
  switch (keyword) {
    case 'anyOf':
      // About an object its fields have been reported.
      return keywordLocation.includes('/anyOf/') || isObject(valueAt(value, instanceLocation))
        ? undefined
        : `should be a text, or {"fr": "…", "en": "…"}${JSON.stringify(owner).includes('"const":false') ? ', or false' : ''}`;
    case 'required':
      return `the field "${missingField(unit)}" is missing: add it`;
    case 'type':
      return `should be ${typesInWords[String(owner['type'])] ?? String(owner['type'])}`;
    case 'enum':
      return `should be one of ${(owner['enum'] as unknown[]).map((one) => JSON.stringify(one)).join(', ')}`;
    case 'const':
      return `should be ${JSON.stringify(owner['const'])}`;
    case 'pattern':
      return `should be ${expectedForm(owner) ?? `of the form ${String(owner['pattern'])}`}`;
    case 'minLength':
      return 'should not be empty';
    case 'minItems':
      return `should have ${String(owner['minItems'])} or more items`;
    case 'maxLength':
      return `should have ${String(owner['maxLength'])} characters at most`;
    case 'minimum':
      return `should be ${String(owner['minimum'])} or more`;
    case 'uniqueItems':
      return 'says the same thing twice: take one out';
    // The others only say that something deeper is wrong.
    default:
      return undefined;
  }
}

const typesInWords: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

const parentOf = (location: string) => location.replace(/\/[^/]*$/, '');

/** The name of the field that a unit misses, empty when it is about something else. */
const missingField = ({ keyword, error }: OutputUnit) =>
  (keyword === 'required' ? /"([^"]+)"/.exec(error)?.[1] : undefined) ?? '';

const isObject = (value: unknown) => fieldsOf(value) === value;

/** The part of the schema that a keyword location (`#/$ref/properties/services/…`) leads to. */
function part(location: string): Fields {
  let found: Fields = schema;
  for (const step of stepsOf(location)) {
    const next = found[step];
    found = (typeof next === 'string' ? part(next) : next) as Fields;
  }
  return found;
}

function valueAt(value: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce((found, step) => (found as Fields)[step], value);
}
