import { expect, fixture, html } from '@open-wc/testing';
import { ConsentPlaceholder } from '../../../src/elements/consent-placeholder.js';
import { define } from '../../../src/elements/define-element.js';
import { speak } from '../../../src/locales/localization.js';
import type { Config } from '../../../src/config/types.js';
import { inside, one, textOf } from './element-text.js';
import { startConsent, stopConsent, type FakeConsent } from './fake-consent.js';
import { sampleConfig } from './sample-config.js';
import { waitUntil } from '../support/wait-until.js';

define('consent-placeholder', ConsentPlaceholder);

describe('<consent-placeholder>', () => {
  let consent: FakeConsent;
  let shown: string[];

  beforeEach(() => {
    shown = [];
    consent = startConsent(sampleConfig);
  });
  afterEach(stopConsent);

  /** A held frame in the page, as the gate finds it. */
  async function hold(attributes: Record<string, string> = {}): Promise<HTMLIFrameElement> {
    const box = await fixture(html`<div style="width: 600px"></div>`);
    const frame = document.createElement('iframe');
    const all = { 'data-consent': 'youtube', title: 'Visite du quartier', width: '560', height: '315', ...attributes };
    for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
    box.append(frame);
    return frame;
  }
  function replace(frame: HTMLIFrameElement): void {
    ConsentPlaceholder.replace(frame, () => shown.push(frame.title));
  }
  async function placeholderOf(frame: HTMLIFrameElement): Promise<ConsentPlaceholder> {
    replace(frame);
    const placeholder = frame.previousElementSibling as ConsentPlaceholder;
    await placeholder.updateComplete;
    return placeholder;
  }
  const press = (placeholder: ConsentPlaceholder, part: 'always' | 'once') => {
    one<HTMLButtonElement>(placeholder, `[part~=${part}]`).click();
  };
  const withServices = (change: (services: Config['services']) => Config['services']) =>
    startConsent({ ...sampleConfig, services: change(sampleConfig.services) });

  it('says what, from whom, why, and where to read more', async () => {
    const placeholder = await placeholderOf(await hold());
    expect(textOf(one(placeholder, '[part=title]'))).to.equal('Visite du quartier');
    const text = textOf(one(placeholder, '.text'));
    expect(text).to.contain('Ce contenu vient de YouTube (Google Ireland Limited).');
    expect(text).to.contain('Affiche les vidéos.');
    const link = one<HTMLAnchorElement>(placeholder, 'a');
    expect(link.href).to.equal('https://policies.google.com/privacy');
    expect(textOf(link)).to.equal('Comment Google Ireland Limited utilise vos données');
  });

  it('passes axe, with its heading and without', async () => {
    await expect(await placeholderOf(await hold())).to.be.accessible();
    await expect(await placeholderOf(await hold({ 'data-consent-heading': '2' }))).to.be.accessible();
  });

  it('is a named group, with a heading of the level that the frame says', async () => {
    const placeholder = await placeholderOf(await hold({ 'data-consent-heading': '3' }));
    const title = one(placeholder, '[role=heading]');
    expect(title.ariaLevel).to.equal('3');
    expect(one(placeholder, '[role=group]').getAttribute('aria-labelledby')).to.equal(title.id);
  });

  for (const level of ['', '0', '7', '3x', 'h2']) {
    it(`has no heading when the frame says "${level}"`, async () => {
      const placeholder = await placeholderOf(await hold({ 'data-consent-heading': level }));
      expect(inside(placeholder, '[role=heading]')).to.be.empty;
    });
  }

  it('is called by its service when the frame has no title', async () => {
    expect(textOf(one(await placeholderOf(await hold({ title: '' })), '[part=title]'))).to.equal('YouTube');
  });

  it('names every service of a category', async () => {
    const text = textOf(one(await placeholderOf(await hold({ 'data-consent': 'media' })), '.text'));
    expect(text).to.contain('YouTube et Plan du quartier (Google Ireland Limited et IGN)');
    expect(text).to.contain('Affiche un plan.');
  });

  it('has no button for what nobody declares', async () => {
    const placeholder = await placeholderOf(await hold({ 'data-consent': 'nobody' }));
    expect(inside(placeholder, 'button')).to.be.empty;
    expect(textOf(one(placeholder, '.text'))).to.contain('le site ne dit pas qui le fournit');
  });

  it('makes no link of what is no web address', async () => {
    withServices((services) =>
      services.map((service) => ({
        ...service,
        provider: { ...service.provider, privacyUrl: 'javascript:alert(1)' },
      })),
    );
    expect(inside(await placeholderOf(await hold()), 'a')).to.be.empty;
  });

  it('keeps hostile texts text', async () => {
    withServices((services) => services.map((service) => ({ ...service, purpose: '<img src=x onerror=alert(1)>' })));
    const placeholder = await placeholderOf(await hold({ title: '<b>Titre</b>' }));
    expect(inside(placeholder, 'img, b')).to.be.empty;
    expect(textOf(one(placeholder, '[part=title]'))).to.equal('<b>Titre</b>');
  });

  it('speaks the language of the page', async () => {
    await speak('en');
    const placeholder = await placeholderOf(await hold());
    expect(inside(placeholder, 'button').map(textOf)).to.deep.equal(['Show it this once', 'Always allow']);
    expect(textOf(one(placeholder, 'a'))).to.equal('How Google Ireland Limited uses your data');
    await speak('fr');
  });

  describe('shown once', () => {
    it('goes, gives the frame its place back, and records nothing', async () => {
      const frame = await hold();
      const placeholder = await placeholderOf(frame);
      expect(frame.getClientRects()).to.have.lengthOf(0);
      press(placeholder, 'once');
      expect(placeholder.isConnected).to.equal(false);
      expect(frame.offsetWidth).to.equal(564);
      expect(shown).to.deep.equal(['Visite du quartier']);
      expect(consent.chosen).to.be.empty;
    });

    it('leaves the style of the frame as it was', async () => {
      for (const style of ['', 'display: block;', 'display: inline-block !important;']) {
        const frame = await hold({ style });
        press(await placeholderOf(frame), 'once');
        expect(frame.style.cssText).to.equal(style);
      }
    });

    it('hands on the focus, and takes none that it had not', async () => {
      const frame = await hold();
      const placeholder = await placeholderOf(frame);
      one(placeholder, '[part~=once]').focus();
      press(placeholder, 'once');
      expect(document.activeElement).to.equal(frame);
      const field = await fixture<HTMLInputElement>(html`<input aria-label="Nom" />`);
      const other = await placeholderOf(await hold());
      field.focus();
      press(other, 'once');
      expect(document.activeElement).to.equal(field);
    });
  });

  describe('allowed for good', () => {
    it('chooses its service, and leaves the loading to the gate', async () => {
      const frame = await hold();
      const placeholder = await placeholderOf(frame);
      one(placeholder, '[part~=always]').focus();
      press(placeholder, 'always');
      await waitUntil(() => !placeholder.isConnected);
      expect(consent.chosen).to.deep.equal([{ youtube: true }]);
      expect(shown).to.be.empty;
      expect(document.activeElement).to.equal(frame);
    });

    it('goes when somebody accepts elsewhere, and stays when it is about something else', async () => {
      const placeholder = await placeholderOf(await hold());
      await consent.choose({ plan: true });
      expect(placeholder.isConnected).to.equal(true);
      await consent.choose({ youtube: true });
      expect(placeholder.isConnected).to.equal(false);
    });
  });

  describe('and the page', () => {
    it('has one for a frame, however often it is asked', async () => {
      const frame = await hold();
      replace(frame);
      replace(frame);
      expect(frame.parentElement?.querySelectorAll('consent-placeholder')).to.have.lengthOf(1);
    });

    it('has the frame back when the page takes the placeholder out, and may have another', async () => {
      const frame = await hold();
      (await placeholderOf(frame)).remove();
      expect(frame.getClientRects()).to.have.lengthOf(1);
      replace(frame);
      expect(frame.previousElementSibling).to.be.instanceOf(ConsentPlaceholder);
    });

    it('may take the frame out: the placeholder goes too', async () => {
      const frame = await hold();
      const placeholder = await placeholderOf(frame);
      frame.remove();
      await waitUntil(() => !placeholder.isConnected);
      expect(frame.style.display).to.equal('');
    });

    it('may move both', async () => {
      const frame = await hold();
      const placeholder = await placeholderOf(frame);
      const elsewhere = await fixture<HTMLElement>(html`<div style="width: 300px"></div>`);
      frame.style.maxWidth = '100%';
      elsewhere.append(placeholder, frame);
      expect(placeholder.offsetWidth).to.equal(304);
      expect(frame.getClientRects()).to.have.lengthOf(0);
    });

    it('has none for a frame that is hidden or has no size to speak of', async () => {
      for (const attributes of [{ hidden: '' }, { width: '1', height: '1', style: 'border: 0' }] as Record<
        string,
        string
      >[]) {
        const frame = await hold(attributes);
        replace(frame);
        expect(frame.previousElementSibling).to.equal(null);
      }
    });
  });
});
