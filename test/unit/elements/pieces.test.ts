import { expect, fixture } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { Pieces } from '../../../src/elements/pieces.js';
import { waitUntil } from '../support/wait-until.js';

class LongList extends LitElement {
  entries = 0;
  /** How many entries there were after each drawing. */
  readonly drawings: number[] = [];
  readonly #pieces = new Pieces(this, 50);

  override render(): TemplateResult {
    const all = Array.from({ length: this.entries }, (_, at) => at);
    // Two lists, one after the other, share what may be drawn.
    const [first, second] = [all.slice(0, 30), all.slice(30)].map((list) => this.#pieces.take(list));
    return html`${first?.map((at) => html`<i>${at}</i>`)}${second?.map((at) => html`<b>${at}</b>`)}`;
  }

  protected override updated(): void {
    this.drawings.push(this.shadowRoot?.childElementCount ?? 0);
  }
}
customElements.define('long-list', LongList);

describe('Pieces', () => {
  async function drawn(entries: number): Promise<number[]> {
    const list = await fixture<LongList>(html`<long-list .entries=${entries}></long-list>`);
    await waitUntil(() => list.shadowRoot?.childElementCount === entries, 'not all entries were drawn');
    return list.drawings;
  }

  it('draws a short list as a whole', async () => {
    expect(await drawn(50)).to.deep.equal([50]);
  });

  it('draws a long list fifty at a time, each in a task of its own', async () => {
    expect(await drawn(130)).to.deep.equal([50, 100, 130]);
  });
});
