import { expect } from '@open-wc/testing';
import { allSignals } from '../../../../src/gate/signals/all-signals.js';
import type { Purposes } from '../../../../src/gate/signals/purposes.js';
import { teller } from '../../../../src/gate/signals/teller.js';

describe('what tells vendors', () => {
  it('tells each once, then only what has changed for it', () => {
    const tell = teller();
    const heard: unknown[] = [];
    const say = (vendor: string, granted: Purposes) => {
      tell(vendor, (purposes, first) => heard.push([vendor, { ...purposes }, first]), granted);
    };
    say('one', { a: false });
    say('two', { a: false });
    say('one', { a: false });
    say('one', { a: true });
    say('two', { a: false });
    say('one', { a: false });
    expect(heard).to.deep.equal([
      ['one', { a: false }, true],
      ['two', { a: false }, true],
      ['one', { a: true }, false],
      ['one', { a: false }, false],
    ]);
  });

  it('survives whatever the page has put in the place of a queue', () => {
    const names = ['dataLayer', '_paq', '_pac', 'uetq', 'clarity'] as const;
    const globals = window as unknown as Record<string, unknown>;
    for (const hostile of [0, 'text', {}, null, Object.freeze([]), () => undefined]) {
      for (const name of names) globals[name] = hostile;
      const tell = teller();
      for (const granted of [false, true, false]) {
        for (const [vendor, signal] of Object.entries(allSignals))
          tell(vendor, signal, { analytics_storage: granted, consent: granted, audience: granted });
      }
    }
    for (const name of names) globals[name] = undefined;
  });
});
