import { expect } from '@open-wc/testing';
import { documentJar, visibleCookies } from '../../../src/cookies/document-jar.js';
import { importIn, pageAt } from '../support/page-at.js';

const later = new Date(Date.now() + 86_400_000);
const folder = '/rent/account';

describe('the document’s jar', () => {
  afterEach(() => {
    document.cookie = 'jar=; Path=/; Max-Age=0';
    document.cookie = '=; Path=/; Max-Age=0';
  });

  it('reads back what it wrote', () => {
    expect(documentJar.write('jar', '%7B%22a%22%3A1%7D', later, {})).to.equal(true);
    expect(documentJar.read('jar')).to.deep.equal(['%7B%22a%22%3A1%7D']);
  });

  it('keeps a value that has = in it', () => {
    documentJar.write('jar', 'a=b=c', later, {});
    expect(documentJar.read('jar')).to.deep.equal(['a=b=c']);
  });

  it('reads every cookie of a name that the page sees, in the path that it was written to', async () => {
    const page = await pageAt(`${folder}/page`);
    const { documentJar: deep } = await importIn<{ documentJar: typeof documentJar }>(
      page,
      '/src/cookies/document-jar.ts',
    );
    documentJar.write('jar', 'site', later, {});
    expect(deep.write('jar', 'folder', later, { path: folder })).to.equal(true);
    expect(deep.read('jar')).to.have.members(['site', 'folder']);
    expect(documentJar.read('jar')).to.deep.equal(['site']);
    page.contentDocument!.cookie = `jar=; Path=${folder}; Max-Age=0`;
    page.remove();
  });

  it('writes the date that it is told', async () => {
    documentJar.write('jar', 'x', later, {});
    const [cookie] = await window.cookieStore.getAll('jar');
    // Whole seconds: a cookie's date has no finer ones.
    expect((cookie as unknown as { expires: number }).expires - later.getTime()).to.be.within(-1000, 0);
  });

  it('says so when the browser refuses the domain', () => {
    expect(documentJar.write('jar', 'x', later, { domain: 'other.example' })).to.equal(false);
    expect(documentJar.read('jar')).to.deep.equal([]);
  });

  it('says so when the page does not see the path', () => {
    expect(documentJar.write('jar', 'x', later, { path: '/elsewhere/' })).to.equal(false);
  });

  it('says so when the cookie is larger than a browser keeps', () => {
    expect(documentJar.write('jar', 'x'.repeat(5_000), later, {})).to.equal(false);
  });

  it('gives a cookie without a name no other cookie’s', () => {
    document.cookie = 'jarX; Path=/';
    expect(document.cookie).to.include('jarX');
    expect(visibleCookies().map(([name]) => name)).to.not.include('jar');
    expect(documentJar.read('jar')).to.deep.equal([]);
  });
});
