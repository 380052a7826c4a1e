import { expect } from '@open-wc/testing';
import { keepFocusVisible } from '../../../src/elements/keep-focus-visible.js';
import { waitUntil } from '../support/wait-until.js';

const page = document.documentElement;

/** A sheet at the bottom of the window over a page of some height, kept clear of the focus. */
async function sheetOver(height: string): Promise<() => void> {
  const content = Object.assign(document.createElement('div'), { id: 'content' });
  const host = Object.assign(document.createElement('div'), { id: 'host' });
  content.style.height = height;
  document.body.append(content, host);
  const box = document.createElement('div');
  box.style.cssText = 'position: fixed; inset: auto 0 0; height: 200px';
  host.attachShadow({ mode: 'open' }).append(box);
  const stop = keepFocusVisible(box);
  await waitUntil(() => page.style.scrollPaddingBlockEnd === '200px', 'the page never made way for the sheet');
  return () => {
    stop();
    content.remove();
    host.remove();
  };
}

describe('the room below a page under the banner', () => {
  it('is made at once where the page scrolls', async () => {
    const remove = await sheetOver('200vh');
    expect(page.style.paddingBlockEnd).to.equal('200px');
    remove();
    expect(page.style.paddingBlockEnd).to.equal('');
  });

  for (const type of ['wheel', 'touchstart', 'keydown']) {
    it(`waits for a ${type} where the page fits its window: a scrollbar would move the page`, async () => {
      const remove = await sheetOver('10px');
      expect(page.style.paddingBlockEnd).to.equal('');
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      expect(page.style.paddingBlockEnd).to.equal('200px');
      remove();
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      expect(page.style.paddingBlockEnd).to.equal('');
    });
  }
});
