import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { ConsentBanner } from '../../../src/elements/consent-banner.js';
import { createConsent } from '../../../src/loader/page.js';
import { pageConsent } from '../../../src/store/page-consent.js';
import { service, smallConfig } from '../support/config-fixture.js';
import { waitUntil } from '../support/wait-until.js';

describe('<consent-banner>', () => {
  let banner: ConsentBanner;
  const root = () => {
    if (!banner.shadowRoot) throw new Error('not rendered');
    return banner.shadowRoot;
  };
  const find = <Found extends HTMLElement = HTMLElement>(selector: string) => root().querySelector<Found>(selector);
  const press = (label: string) => {
    const found = [...root().querySelectorAll('button')].find((one) => one.textContent.trim() === label);
    if (!found) throw new Error(`no button ${label}`);
    found.click();
  };

  beforeEach(async () => {
    document.documentElement.lang = 'fr';
    document.cookie = 'eu-consent=; Path=/; Max-Age=0';
    delete window.loquet;
    const config = smallConfig({ consent: { reloadOnWithdrawal: false } });
    config.services.push(service('maps', 'media'));
    createConsent({ config, banner: 'none' });
    await pageConsent()?.ready;
    banner = await fixture(html`<consent-banner></consent-banner>`);
    await waitUntil(() => find('.banner'));
  });
  afterEach(async () => {
    document.cookie = 'eu-consent=; Path=/; Max-Age=0';
    await setViewport({ width: 800, height: 600 });
  });

  it('is a named region, takes no focus, and passes axe', async () => {
    const region = find('section');
    expect(
      root()
        .getElementById(region?.getAttribute('aria-labelledby') ?? '')
        ?.textContent.trim(),
    ).to.equal('Habitat Exemple utilise des cookies');
    expect(document.activeElement).to.equal(document.body);
    await expect(banner).to.be.accessible();
  });

  it('offers to accept and to refuse with the same element, size and weight, 44 px high', () => {
    const [refuse, accept] = ['refuse', 'accept'].map((name) => find(`[data-answer=${name}]`)) as [
      HTMLElement,
      HTMLElement,
    ];
    const look = (button: HTMLElement) => {
      const { fontSize, fontWeight, color, backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(button);
      const { width, height } = button.getBoundingClientRect();
      return {
        fontSize,
        fontWeight,
        color,
        backgroundColor,
        borderTopWidth,
        borderTopColor,
        height,
        width,
        tag: button.localName,
      };
    };
    expect(look(accept)).to.deep.equal(look(refuse));
    for (const button of [refuse, accept, find('[part~=customise]')])
      expect(button?.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('has buttons that submit no form around it', () => {
    for (const button of root().querySelectorAll('button')) expect(button.type).to.equal('button');
  });

  it('goes within a frame of an answer, and says once that it is kept', async () => {
    press('Tout accepter');
    await waitUntil(() => !find('.banner'));
    await waitUntil(() => find('[role=status]')?.textContent.includes('enregistré'));
    expect(pageConsent()?.record?.how).to.equal('accept-all');
  });

  it('opens preferences as a dialog with the focus on its heading, gives it back, and decides nothing', async () => {
    const opener = find<HTMLButtonElement>('[part~=customise]');
    opener?.focus();
    opener?.click();
    await waitUntil(() => find<HTMLDialogElement>('dialog')?.open);
    await waitUntil(() => root().activeElement?.localName === 'h2');
    await expect(banner).to.be.accessible();
    find<HTMLInputElement>('dialog input')?.click();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !find('dialog'));
    expect(root().activeElement).to.equal(opener);
    expect(pageConsent()?.record).to.equal(undefined);
  });

  it('edits by service and by category, says each state in words, and saves once', async () => {
    press('Personnaliser');
    await waitUntil(() => find<HTMLDialogElement>('dialog')?.open);
    const inputs = () => [...root().querySelectorAll<HTMLInputElement>('dialog input')];
    // stats, all of media, video, maps
    expect(inputs()).to.have.length(4);
    inputs()[2]?.click();
    await banner.updateComplete;
    expect(inputs()[1]?.indeterminate).to.equal(true);
    expect(inputs()[1]?.labels?.[0]?.textContent).to.contain('activé en partie');
    inputs()[1]?.click();
    await banner.updateComplete;
    expect(inputs().map(({ checked }) => checked)).to.deep.equal([false, true, true, true]);
    press('Enregistrer mes choix');
    await waitUntil(() => pageConsent()?.record);
    expect(pageConsent()?.record?.choices).to.deep.equal({ stats: false, video: true, maps: true });
  });

  it('offers to reload the page without taking the focus or reloading by itself, and takes no for an answer', async () => {
    press('Tout accepter');
    await waitUntil(() => !find('.banner'));
    banner.offerReload();
    await banner.updateComplete;
    expect(find('[part=reload]')?.textContent).to.include('Vos choix ont changé.');
    expect(find('[part=status]')?.textContent).to.equal('');
    expect(document.activeElement).to.equal(document.body);
    await expect(banner).to.be.accessible();
    press('Plus tard');
    await banner.updateComplete;
    expect(find('[part=reload]')).to.equal(null);
  });

  it('moves the offer to reload off what has the focus, to where it can be pressed', async () => {
    press('Tout accepter');
    await waitUntil(() => !find('.banner'));
    await fixture(html`<button style="position: fixed; inset: auto auto 2em 2em">Sous l’offre</button>`);
    banner.offerReload();
    await banner.updateComplete;
    await sendKeys({ press: 'Tab' });
    if (root().activeElement) {
      // The offer comes first in the page: past its buttons.
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Tab' });
    }
    expect(document.activeElement?.textContent).to.equal('Sous l’offre');
    const { top, left, width, height } = find('[part=reload] button')!.getBoundingClientRect();
    expect(top).to.be.below(innerHeight / 2);
    expect(root().elementFromPoint(left + width / 2, top + height / 2)).to.equal(find('[part=reload] button'));
  });

  it('never covers what takes the focus by keyboard', async () => {
    await setViewport({ width: 400, height: 600 });
    const page = await fixture(html`
      <div>${Array.from({ length: 30 }, (_, at) => html`<p><a href="#x" class="link">Lien ${String(at)}</a></p>`)}</div>
    `);
    const links = [...page.querySelectorAll<HTMLElement>('a')];
    links[0]?.focus();
    for (const link of links.slice(1)) {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(link);
      const focused = link.getBoundingClientRect();
      const cover = find('.banner')?.getBoundingClientRect() ?? new DOMRect();
      expect(focused.bottom <= cover.top || focused.top >= cover.bottom, link.textContent).to.equal(true);
    }
  });

  it('cuts nothing off its text where there is room for all of it', async () => {
    for (const [width, height] of [
      [768, 1024],
      [1280, 800],
    ] as const) {
      await setViewport({ width, height });
      const { scrollHeight, clientHeight } = find('.text') ?? document.body;
      expect(scrollHeight).to.equal(clientHeight);
    }
  });

  for (const [width, height] of [
    [320, 256],
    [360, 640],
    [768, 1024],
    [1280, 800],
  ] as const) {
    it(`fits ${String(width)} × ${String(height)} without sideways scrolling, every button reachable`, async () => {
      await setViewport({ width, height });
      const box = find('.banner');
      const { left, right, top, bottom } = box?.getBoundingClientRect() ?? new DOMRect();
      // An engine's lengths are fractions that a number does not always hit.
      expect([left, right, top >= 0, Math.fround(bottom)]).to.deep.equal([
        0,
        document.documentElement.clientWidth,
        true,
        height,
      ]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      for (const button of root().querySelectorAll<HTMLElement>('.actions .button')) {
        button.scrollIntoView();
        const seen = button.getBoundingClientRect();
        expect(seen.top >= 0 && seen.bottom <= height, button.textContent).to.equal(true);
      }
    });
  }
});
