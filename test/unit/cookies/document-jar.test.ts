import { expect } from '@open-wc/testing';
import { documentJar } from '../../../src/cookies/document-jar.js';
import { importIn, pageAt } from '../support/page-at.js';

const folder = '/rent/account';
const valuesOf = (name: string, jar = documentJar) =>
  jar.all().flatMap(([found, value]) => (found === name ? [value] : []));

describe('the document’s jar', () => {
  afterEach(() => {
    document.cookie = 'jar=; Path=/; Max-Age=0';
    document.cookie = '=; Path=/; Max-Age=0';
  });

  it('reads back what it wrote, also a value that has = in it', () => {
    documentJar.set('jar=%7B%22a%22%3A1%7D=b; Path=/');
    expect(valuesOf('jar')).to.deep.equal(['%7B%22a%22%3A1%7D=b']);
  });

  it('reads every cookie of a name that the page sees, in the path that it was written to', async () => {
    const page = await pageAt(`${folder}/page`);
    const { documentJar: deep } = await importIn<{ documentJar: typeof documentJar }>(
      page,
      '/src/cookies/document-jar.ts',
    );
    documentJar.set('jar=site; Path=/');
    deep.set(`jar=folder; Path=${folder}`);
    expect(valuesOf('jar', deep)).to.have.members(['site', 'folder']);
    expect(valuesOf('jar')).to.deep.equal(['site']);
    page.contentDocument!.cookie = `jar=; Path=${folder}; Max-Age=0`;
    page.remove();
  });

  it('sees past whatever stands before document.cookie since', () => {
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => undefined });
    documentJar.set('jar=1; Path=/');
    delete (document as { cookie?: string }).cookie;
    expect(valuesOf('jar')).to.deep.equal(['1']);
  });

  it('gives a cookie without a name no other cookie’s', () => {
    document.cookie = 'jarX; Path=/';
    expect(document.cookie).to.include('jarX');
    expect(documentJar.all().map(([name]) => name)).to.not.include('jar');
  });
});
