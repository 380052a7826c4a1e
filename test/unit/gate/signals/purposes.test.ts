import { expect } from '@open-wc/testing';
import { allSignals } from '../../../../src/gate/signals/all-signals.js';
import { purposesOf } from '../../../../src/gate/signals/purposes.js';
import type { Signals } from '../../../../src/config/types.js';
import { service, smallConfig } from '../../support/config-fixture.js';

const withSignals = (...signals: Signals[]) =>
  smallConfig({ services: signals.map((each, index) => service(`s${String(index)}`, 'analytics', { signals: each })) });

describe('what vendors are to be told', () => {
  it('is nothing when no service names a vendor', () => {
    expect(Object.entries(purposesOf(smallConfig(), new Set(['stats'])))).to.deep.equal([]);
  });

  it('grants a purpose once every service that declares it is granted', () => {
    const config = withSignals(
      { 'google-consent-mode': ['analytics_storage'] },
      { 'google-consent-mode': ['ad_storage', 'analytics_storage'], clarity: ['analytics_storage'] },
    );
    const granted = (...ids: string[]) => ({ ...purposesOf(config, new Set(ids)) });
    expect(granted()).to.deep.equal({
      'google-consent-mode': { analytics_storage: false, ad_storage: false },
      clarity: { analytics_storage: false },
    });
    expect(granted('s0')['google-consent-mode']).to.deep.equal({ analytics_storage: false, ad_storage: false });
    expect(granted('s1')).to.deep.equal({
      'google-consent-mode': { analytics_storage: false, ad_storage: true },
      clarity: { analytics_storage: true },
    });
    expect(granted('s0', 's1')['google-consent-mode']).to.deep.equal({ analytics_storage: true, ad_storage: true });
  });

  it('keeps the order in which services are declared out of it', () => {
    const one = { 'microsoft-uet': ['ad_storage'] } satisfies Signals;
    expect({ ...purposesOf(withSignals(one, one), new Set(['s0'])) }).to.deep.equal({
      'microsoft-uet': { ad_storage: false },
    });
    expect({ ...purposesOf(withSignals(one, one), new Set(['s1'])) }).to.deep.equal({
      'microsoft-uet': { ad_storage: false },
    });
  });

  it('reaches no prototype, whatever a config names', () => {
    const hostile = JSON.parse('{"__proto__": ["polluted"], "clarity": ["__proto__"]}') as Signals;
    purposesOf(withSignals(hostile), new Set(['s0']));
    expect('polluted' in {}).to.equal(false);
  });

  it('has a signal for every vendor of the schema', async () => {
    const schema = (await import('../../../../src/config/schema.json', { with: { type: 'json' } })).default;
    expect(Object.keys(allSignals).sort()).to.deep.equal(Object.keys(schema.$defs.Signals.properties).sort());
  });
});
