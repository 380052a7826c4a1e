import { expect } from '@open-wc/testing';
import type { Config } from '../../../src/config/types.js';
import { recordOfReply, type Reply } from '../../../src/consent/choose.js';
import { askReason } from '../../../src/consent/ask-reason.js';
import { decide, type Situation } from '../../../src/consent/decide.js';
import { isGranted } from '../../../src/consent/granted.js';
import type { ConsentRecord } from '../../../src/consent/record.js';
import { service, smallConfig } from '../support/config-fixture.js';

const chosenAt = new Date('2026-11-24T10:00:00Z');
const record = (said: Reply, config: Config = smallConfig()): ConsentRecord =>
  recordOfReply(config, new Set(['session']), said, { id: 'x', at: chosenAt });
const at = (now: string, changes: Partial<Situation> = {}) => {
  const situation = {
    config: smallConfig(),
    record: undefined,
    now: new Date(now),
    globalPrivacyControl: false,
    ...changes,
  };
  const { granted, asking } = decide(situation);
  const ask = asking ? askReason(situation.config, situation.record, situation.now) : undefined;
  return { granted: [...granted], ask };
};
const withMeasure = (changes: Partial<Config> = {}) => {
  const config = smallConfig(changes);
  config.services.push(service('measure-tool', 'measure', { exempt: { selfAssessment: 'Oui.', optOut: true } }));
  return config;
};

describe('decide', () => {
  it('asks at the first visit and grants what is essential', () => {
    expect(at('2026-11-24T10:00:00Z')).to.deep.equal({ granted: ['session'], ask: 'first-visit' });
  });

  it('follows an acceptance for 13 calendar months, to the millisecond', () => {
    const accepted = { record: record('accept-all') };
    expect(at('2027-12-24T09:59:59.999Z', accepted)).to.deep.equal({
      granted: ['session', 'stats', 'video'],
      ask: undefined,
    });
    expect(at('2027-12-24T10:00:00.000Z', accepted)).to.deep.equal({ granted: ['session'], ask: 'expired' });
  });

  it('follows a refusal for 1 calendar month, and it stays one', () => {
    const refused = { record: record('refuse-all') };
    expect(at('2026-12-24T09:59:59.999Z', refused)).to.deep.equal({ granted: ['session'], ask: undefined });
    expect(at('2026-12-24T10:00:00.000Z', refused)).to.deep.equal({ granted: ['session'], ask: 'expired' });
    expect(at('2030-01-01T00:00:00.000Z', refused)).to.deep.equal({ granted: ['session'], ask: 'expired' });
  });

  it('takes a partial choice for an acceptance, unless the config says when to ask', () => {
    const said = { record: record({ stats: true, video: false }) };
    expect(at('2027-12-24T09:59:59Z', said)).to.deep.equal({ granted: ['session', 'stats'], ask: undefined });
    const config = smallConfig({ consent: { askAgainAfter: { partial: 'P2M' } } });
    expect(at('2027-01-24T10:00:00Z', { ...said, config }).ask).to.equal('expired');
  });

  it('lets an acceptance lapse when the revision is raised, and only then', () => {
    const accepted = { record: record('accept-all') };
    const now = '2026-11-25T00:00:00Z';
    expect(at(now, { ...accepted, config: smallConfig({ revision: '2026-11-02' }) })).to.deep.equal({
      granted: ['session'],
      ask: 'revision',
    });
    expect(at(now, { ...accepted, config: smallConfig({ revision: '2026-10-01' }) }).ask).to.equal(undefined);
  });

  it('asks about a new service, and keeps the other answers', () => {
    const config = smallConfig();
    config.services.push(service('maps', 'media'));
    expect(at('2026-11-25T00:00:00Z', { record: record('accept-all'), config })).to.deep.equal({
      granted: ['session', 'stats', 'video'],
      ask: 'new-service',
    });
  });

  it('asks about a service that moved, which alone loses its answer', () => {
    const config = smallConfig();
    config.services[2] = service('video', 'analytics');
    expect(at('2026-11-25T00:00:00Z', { record: record('accept-all'), config })).to.deep.equal({
      granted: ['session', 'stats'],
      ask: 'moved-service',
    });
  });

  it('asks nothing where there is nothing to decide', () => {
    const config = smallConfig({ services: [service('session', 'essential')] });
    expect(at('2026-11-25T00:00:00Z', { config })).to.deep.equal({ granted: ['session'], ask: undefined });
  });

  it('runs what is exempt until it is opted out of, also by refusing all, also after that lapsed', () => {
    const config = withMeasure();
    const now = '2026-11-25T00:00:00Z';
    expect(at(now, { config }).granted).to.include('measure-tool');
    const refused = { config, record: record('refuse-all', config) };
    expect(at(now, refused).granted).to.not.include('measure-tool');
    expect(at('2027-11-25T00:00:00Z', refused).granted).to.not.include('measure-tool');
    expect(record('accept-all', config).choices).to.not.have.property('measure-tool');
  });

  it('does not count what is exempt when it tells an acceptance from a partial choice', () => {
    const config = withMeasure({ consent: { askAgainAfter: { partial: 'P1M' } } });
    const said = record({ stats: true, video: true, 'measure-tool': false }, config);
    expect(at('2027-01-25T00:00:00Z', { config, record: said }).ask).to.equal(undefined);
  });

  it('under Global Privacy Control grants nothing and asks nothing, until the visitor answers', () => {
    const config = withMeasure();
    const gpc = { config, globalPrivacyControl: true };
    expect(at('2026-11-25T00:00:00Z', gpc)).to.deep.equal({ granted: ['session'], ask: undefined });
    const answered = { ...gpc, record: record('accept-all', config) };
    expect(at('2026-11-25T00:00:00Z', answered).granted).to.include('stats');
    expect(at('2028-11-25T00:00:00Z', answered)).to.deep.equal({ granted: ['session'], ask: undefined });
  });

  it('does not find an answer on the prototype of a record', () => {
    const config = smallConfig({ services: [service('session', 'essential'), service('to-string', 'media')] });
    expect(at('2026-11-25T00:00:00Z', { config, record: record('accept-all') }).ask).to.equal('new-service');
  });
});

describe('choose', () => {
  const granted = new Set(['session', 'video']);
  const say = (said: Reply) => recordOfReply(smallConfig(), granted, said, { id: 'x', at: chosenAt }).choices;

  it('changes what is named and leaves the rest', () => {
    expect(say({ stats: true })).to.deep.equal({ stats: true, video: true });
  });

  it('takes a category for all of its services, and a service in it for the exception, in any order', () => {
    const config = smallConfig();
    config.services.push(service('maps', 'media'));
    for (const said of [
      { media: true, maps: false },
      { maps: false, media: true },
    ])
      expect(recordOfReply(config, new Set(), said, { id: 'x', at: chosenAt }).choices).to.deep.equal({
        stats: false,
        video: true,
        maps: false,
      });
  });

  it('refuses an id that is unknown or always on', () => {
    for (const id of ['essential', 'session', 'ads', '__proto__x'])
      expect(() => say({ [id]: true }), id).to.throw(RangeError);
  });
});

describe('isGranted', () => {
  it('is true of a category only when all of it is granted, and never of what is unknown', () => {
    const config = smallConfig();
    config.services.push(service('maps', 'media'));
    const granted = new Set(['session', 'video', 'stats']);
    expect(
      ['session', 'essential', 'stats', 'analytics', 'video'].every((id) => isGranted(config, granted, id)),
    ).to.equal(true);
    expect(
      ['media', 'maps', 'measure', 'ads', 'constructor', ''].some((id) => isGranted(config, granted, id)),
    ).to.equal(false);
  });
});
