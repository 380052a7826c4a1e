import { expect } from '@open-wc/testing';
import { parse } from '../../../src/config/parse.js';
import { largestRecordSize } from '../../../src/config/record-size.js';
import { recordOfReply } from '../../../src/consent/choose.js';
import { encodeRecord } from '../../../src/consent/record.js';
import { randomId } from '../../../src/store/random-id.js';
import { service, smallConfig } from '../support/config-fixture.js';

describe('largestRecordSize', () => {
  it('is the length of the longest record, byte for byte', () => {
    const config = smallConfig();
    const refused = recordOfReply(config, new Set(), 'refuse-all', {
      id: randomId(),
      at: new Date('2026-11-24T10:00:00.123Z'),
    });
    expect(largestRecordSize(config)).to.equal(encodeRecord(refused).length);
  });

  it('makes parse refuse a config whose record no cookie could carry', () => {
    const many = Array.from({ length: 60 }, (_, at) => service(`service-number-${String(at)}`, 'media'));
    expect(() => parse(smallConfig({ services: many }))).to.throw(/bytes/);
    expect(() => parse(smallConfig())).to.not.throw();
  });
});
