import { Validator, type OutputUnit } from '@cfworker/json-schema';
import type { ConfigProblem } from '../config-error.js';
import schema from '../schema.json' with { type: 'json' };
import { nearest } from './nearest.js';

/** Keywords that only say that something deeper failed. */
const wrappers = new Set(['$ref', 'properties', 'items', 'anyOf', 'additionalProperties', 'if', 'then', 'else']);

/** Interprets the schema: nothing is compiled, so a policy without `unsafe-eval` allows it. */
const validator = new Validator(schema, '2020-12', false);

/** Everything in which a value differs from the JSON Schema, each place once. */
export function schemaProblems(value: unknown): ConfigProblem[] {
  const problems = new Map<string, ConfigProblem>();
  for (const unit of validator.validate(value).errors) {
    const pointer = unit.instanceLocation.replace(/^#/, '');
    const message = sentence(unit);
    if (message && !problems.has(pointer)) problems.set(pointer, { pointer, message });
  }
  return [...problems.values()];
}

function sentence({ keyword, keywordLocation, instanceLocation, error }: OutputUnit): string | undefined {
  const owner = at(keywordLocation.replace(/\/[^/]*$/, ''));
  switch (keyword) {
    case 'false': {
      const name = decode(instanceLocation.split('/').at(-1) ?? '');
      if (name === 'use') return '"use" exists only in a source file *.loquet.jsonc: write the service out';
      const known = Object.keys(at(keywordLocation.replace(/\/additionalProperties.*$/, ''))?.['properties'] ?? {});
      const meant = nearest(name, known);
      return `there is no field "${name}" here${meant ? `: did you mean "${meant}"?` : `; known are ${known.join(', ')}`}`;
    }
    case 'required':
      return `the field ${/"[^"]+"/.exec(error)?.[0] ?? ''} is missing`;
    case 'type':
      return `should be ${typeInWords(owner?.['type'])}`;
    case 'enum':
      return `should be one of ${(owner?.['enum'] as string[]).join(', ')}`;
    case 'const':
      return `should be ${JSON.stringify(owner?.['const'])}`;
    case 'pattern':
      return `is not of the form expected: ${String(owner?.['description'] ?? owner?.['pattern'])}`;
    case 'minLength':
    case 'minItems':
      return 'should not be empty';
    case 'uniqueItems':
      return 'says the same thing twice';
    default:
      return wrappers.has(keyword) ? undefined : error;
  }
}

/** The part of the schema that a keyword location (`#/$ref/properties/services/…`) leads to. */
function at(location: string): Record<string, unknown> | undefined {
  let part: unknown = schema;
  for (const step of location.split('/').slice(1).map(decode)) {
    part = (part as Record<string, unknown> | undefined)?.[step];
    if (step === '$ref' && typeof part === 'string') part = at(part);
    if (step === '$ref' && typeof part !== 'object') return undefined;
  }
  return part as Record<string, unknown> | undefined;
}

const decode = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

function typeInWords(type: unknown): string {
  const words: Record<string, string> = {
    array: 'a list',
    boolean: 'true or false',
    number: 'a number',
    object: 'an object',
    string: 'a text',
  };
  return [type]
    .flat()
    .map((one) => words[String(one)] ?? String(one))
    .join(' or ');
}
