// The table behind ACCESSIBILITY.md rests on tests that exist.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { declaredTests } from '../support/access/declared-tests.mjs';
import { criteria } from './criteria.mjs';

describe('the criteria', () => {
  it('name tests that exist, each at least one', () => {
    const declared = declaredTests();
    assert.ok(declared.length > 40);
    for (const { number, tests } of criteria) assert.ok(tests.length > 0, number);
    const missing = criteria.flatMap(({ number, tests }) =>
      tests.filter((test) => !declared.includes(test)).map((test) => `${number}: ${test}`),
    );
    assert.deepEqual(missing, []);
  });

  it('are each there once', () => {
    const numbers = criteria.flatMap(({ number }) => number.split(', '));
    assert.deepEqual(numbers, [...new Set(numbers)]);
  });
});
