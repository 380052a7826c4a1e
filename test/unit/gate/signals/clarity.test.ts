import { expect } from '@open-wc/testing';
import { signal } from '../../../../src/gate/signals/clarity.js';

const consent = (ad: string, analytics: string) => ['consentv2', { ad_Storage: ad, analytics_Storage: analytics }];

/** The calls that wait for Clarity. */
const waiting = () => (window.clarity!.q ?? []).map((call): unknown[] => [...call]);

/** The queue that Clarity's snippet makes, and Clarity itself once it is stopped. */
function makeQueue(): NonNullable<typeof window.clarity> {
  return function queue() {
    // eslint-disable-next-line prefer-rest-params -- as in the snippet
    ((queue as NonNullable<typeof window.clarity>).q ??= []).push(arguments);
  };
}

/** Clarity as it runs: `stop` puts a queue in its own place, `clarity-js` 0.8, `src/queue.ts`. */
function runClarity(): unknown[][] {
  const heard: unknown[][] = [];
  window.clarity = Object.assign(
    (...call: unknown[]) => {
      heard.push(call);
      if (call[0] === 'stop') window.clarity = makeQueue();
    },
    { v: '0.8.70' },
  );
  return heard;
}

describe('the signal to Microsoft Clarity', () => {
  beforeEach(() => {
    delete window.clarity;
  });

  it('waits for Clarity in the queue that its snippet makes too', () => {
    signal({ analytics_storage: false }, true);
    signal({ analytics_storage: true }, false);
    expect(waiting()).to.deep.equal([consent('denied', 'denied'), consent('denied', 'granted')]);
    expect(window.clarity!.v).to.equal(undefined);
  });

  it('tells each purpose apart', () => {
    signal({ ad_storage: true, analytics_storage: false }, true);
    expect(waiting()).to.deep.equal([consent('granted', 'denied')]);
  });

  it('keeps the queue that the page has made', () => {
    const calls: unknown[][] = [];
    window.clarity = (...call) => calls.push(call);
    signal({ analytics_storage: true }, true);
    expect(calls).to.deep.equal([consent('denied', 'granted')]);
  });

  it('tells a running Clarity, and stops it when analytics are refused', () => {
    const heard = runClarity();
    signal({ ad_storage: true, analytics_storage: true }, false);
    signal({ ad_storage: false, analytics_storage: false }, false);
    expect(heard).to.deep.equal([consent('granted', 'granted'), ['stop']]);
  });

  it('leaves the refusal in the queue that a stopped Clarity reads when it starts again', () => {
    runClarity();
    signal({ analytics_storage: false }, false);
    expect(waiting()).to.deep.equal([consent('denied', 'denied')]);
  });
});
