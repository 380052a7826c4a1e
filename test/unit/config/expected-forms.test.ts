import { expect } from '@open-wc/testing';
import { expectedForm } from '../../../src/config/checks/expected-forms.js';
import schema from '../../../src/config/schema.json' with { type: 'json' };

/** Every part of the schema, with the place where it stands. */
function* partsOf(part: unknown, place = '#'): Generator<[place: string, part: object]> {
  if (typeof part !== 'object' || part === null) return;
  yield [place, part];
  for (const [name, inner] of Object.entries(part)) yield* partsOf(inner, `${place}/${name}`);
}

describe('the forms in words', () => {
  for (const [place, part] of partsOf(schema)) {
    const pattern: unknown = Object.hasOwn(part, 'pattern') ? (part as { pattern: unknown }).pattern : undefined;
    if (typeof pattern !== 'string') continue;
    it(`say what ${place} asks for, with examples that have it`, () => {
      const form = expectedForm(part);
      const examples = [...(form ?? '').matchAll(/"([^"]+)"/g)].map(([, example]) => example ?? '');
      expect(examples).to.not.be.empty;
      for (const example of examples) expect(example).to.match(new RegExp(pattern, 'u'));
    });
  }
});
