// What the gate holds in this engine is no worse than docs/gate.md says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engineUnderTest } from '../support/engines.mjs';
import { startServer } from '../support/server.mjs';
import { vectors } from '../support/vectors.mjs';
import { levels, outcomeOf, outcomes, serveTracker } from '../support/vector-outcome.mjs';
import { openBrowserForVisitors } from '../support/visitor.mjs';

const table = JSON.parse(readFileSync('docs/gate.json', 'utf8'))[engineUnderTest()];

describe('the table of what the gate holds', () => {
  let server, browser, visitor;
  before(async () => {
    server = await startServer();
    serveTracker(server);
    browser = await openBrowserForVisitors(server);
    visitor = await browser.newVisitor();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('names every vector, and no other', () => {
    for (const level of levels) assert.deepEqual(Object.keys(table[level]), Object.keys(vectors('')), level);
  });

  for (const level of levels) {
    for (const [name, said] of Object.entries(table[level])) {
      // A vector that passes by whatever is done cannot be worse.
      if (said === 'passes') continue;
      it(`${level}: ${name} is ${said}, or better`, async () => {
        const vector = vectors(server.url('', 'tracker.localhost'))[name];
        const outcome = await outcomeOf({ server, visitor, level, vector });
        assert.ok(outcomes.indexOf(outcome) <= outcomes.indexOf(said), outcome);
      });
    }
  }
});
