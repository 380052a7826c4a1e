import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Text } from '../../../src/config/types.js';
import { isSafeAddress, textIn, textSegments } from '../../../src/config/text.js';

describe('textIn', () => {
  it('is in the language that was asked for, else in French', () => {
    expect(textIn({ fr: 'oui', en: 'yes' }, 'en')).to.deep.equal({ text: 'yes', language: 'en' });
    expect(textIn({ fr: 'oui' }, 'en')).to.deep.equal({ text: 'oui', language: 'fr' });
    expect(textIn('oui', 'en')).to.deep.equal({ text: 'oui', language: 'fr' });
  });

  it('finds no language on the prototype', () => {
    expect(textIn({ fr: 'oui' }, 'constructor')).to.deep.equal({ text: 'oui', language: 'fr' });
  });

  it('throws a TypeError for what is no text', () => {
    for (const value of [undefined, null, 3, {}, { en: 'yes' }, { fr: 3 }])
      expect(() => textIn(value as unknown as Text, 'fr')).to.throw(TypeError);
  });
});

describe('textSegments', () => {
  it('makes links of safe addresses, and leaves what surrounds them', () => {
    expect(textSegments('Voir [la CNIL](https://cnil.fr/a), [nous](mailto:a@b.fr).')).to.deep.equal([
      { text: 'Voir ' },
      { text: 'la CNIL', href: 'https://cnil.fr/a' },
      { text: ', ' },
      { text: 'nous', href: 'mailto:a@b.fr' },
      { text: '.' },
    ]);
    for (const href of ['http://a.fr', 'tel:+33561', '/page', '/', '#top', 'HTTPS://A.FR'])
      expect(textSegments(`[x](${href})`)).to.deep.equal([{ text: 'x', href }]);
  });

  for (const href of [
    'javascript:alert`1`',
    'JavaScript:alert`1`',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    '\u0001javascript:x',
    'page.html',
  ]) {
    it(`leaves a link to ${JSON.stringify(href)} the text that it is`, () => {
      expect(textSegments(`a [x](${href}) b`)).to.deep.equal([{ text: `a [x](${href}) b` }]);
    });
  }

  it('loses no character of a text without links, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = textSegments(text).map((segment) =>
          segment.href ? `[${segment.text}](${segment.href})` : segment.text,
        );
        expect(written.join('')).to.equal(text);
      }),
    );
  });

  it('leads to no other protocol than it says, as a browser reads it', () => {
    const parts = fc.constantFrom(
      'java',
      'script:',
      '//',
      '/',
      '\\',
      'https',
      ':',
      '\t',
      '\n',
      ' ',
      '#',
      'mailto:',
      'data:',
      'a',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (list) => {
        const address = list.join('');
        // In a link's place no white space gets here.
        if (/\s/.test(address) || !isSafeAddress(address)) return;
        let url: URL;
        try {
          url = new URL(address, 'https://here.example/');
        } catch {
          // An address that no browser follows.
          return;
        }
        expect(url.protocol).to.be.oneOf(['https:', 'http:', 'mailto:', 'tel:']);
        if (/^[/#]/.test(address)) expect(url.host).to.equal('here.example');
      }),
      { numRuns: 2_000 },
    );
  });
});
