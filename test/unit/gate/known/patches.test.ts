import { expect } from '@open-wc/testing';
import { putPatches } from '../../../../src/gate/known/patches.js';

/** Stands for an interface of the platform. */
class Speaker {
  #words = 'native';
  get words(): string {
    return this.#words;
  }
  set words(words: string) {
    this.#words = words;
  }
  say(...words: string[]): string {
    return [this.#words, ...words].join(' ');
  }
}

const pristine = Object.getOwnPropertyDescriptors(Speaker.prototype);
const member = (name: keyof typeof pristine) => Object.getOwnPropertyDescriptor(Speaker.prototype, name);

describe('a patch', () => {
  afterEach(() => {
    Object.defineProperties(Speaker.prototype, pristine);
  });

  it('of a method answers in its stead, or passes on what it was given and whom it was asked of', () => {
    const selves: unknown[] = [];
    putPatches((patch) => {
      patch(Speaker.prototype, 'say', 'value', (args, proceed, self) => {
        selves.push(self);
        return args[0] === 'no' ? 'refused' : proceed();
      });
    });
    const speaker = new Speaker();
    expect(speaker.say('no')).to.equal('refused');
    expect(speaker.say('a', 'b')).to.equal('native a b');
    expect(selves).to.deep.equal([speaker, speaker]);
  });

  it('passes on the arguments as the answer has changed them', () => {
    putPatches((patch) => {
      patch(Speaker.prototype, 'say', 'value', (args, proceed) => {
        args[0] = 'other';
        return proceed();
      });
    });
    expect(new Speaker().say('first', 'second')).to.equal('native other second');
  });

  it('of a getter leaves the setter as it is, and the other way round', () => {
    putPatches((patch) => {
      patch(Speaker.prototype, 'words', 'get', (_, proceed) => `“${String(proceed())}”`);
    });
    expect(member('words')?.set).to.equal(pristine.words.set);
    const speaker = new Speaker();
    speaker.words = 'mine';
    expect(speaker.words).to.equal('“mine”');
  });

  it('of a getter and of its setter both hold, and both come off', () => {
    const undo = putPatches((patch) => {
      patch(Speaker.prototype, 'words', 'get', (_, proceed) => String(proceed()).toUpperCase());
      patch(Speaker.prototype, 'words', 'set', ([words], proceed) => words === 'no' || proceed());
    });
    const speaker = new Speaker();
    speaker.words = 'no';
    expect(speaker.words).to.equal('NATIVE');
    undo();
    expect(member('words')).to.deep.equal(pristine.words);
  });

  it('looks like what it stands for: its name, its flags, nothing to construct', () => {
    putPatches((patch) => {
      patch(Speaker.prototype, 'say', 'value', (_, proceed) => proceed());
    });
    const { value, ...flags } = member('say') as { value: { name: string } };
    const { value: native, ...nativeFlags } = pristine.say as { value: { name: string } };
    expect(flags).to.deep.equal(nativeFlags);
    expect(value.name).to.equal(native.name);
    expect(value).not.to.have.property('prototype');
    expect(() => new (value as unknown as new () => unknown)()).to.throw(TypeError);
  });

  it('throws what the platform throws when it is called on something else', () => {
    const undo = putPatches((patch) => {
      patch(Document.prototype, 'cookie', 'get', (_, proceed) => proceed());
    });
    const stranger = Object.create(Document.prototype) as Document;
    try {
      expect(() => stranger.cookie).to.throw(TypeError);
    } finally {
      undo();
    }
  });

  it('of what an element inherits stands on its own prototype alone, and goes without a trace', () => {
    const undo = putPatches((patch) => {
      patch(HTMLImageElement.prototype, 'setAttribute', 'value', () => undefined);
    });
    const [image, link] = [document.createElement('img'), document.createElement('a')];
    for (const element of [image, link]) element.setAttribute('title', 'x');
    expect([image.title, link.title]).to.deep.equal(['', 'x']);
    undo();
    expect(Object.hasOwn(HTMLImageElement.prototype, 'setAttribute')).to.equal(false);
  });

  it('of what the browser lacks is none', () => {
    const undo = putPatches((patch) => {
      patch(undefined, 'say', 'value', () => 'refused');
      patch(Speaker.prototype, 'whisper', 'value', () => 'refused');
    });
    expect(Object.hasOwn(Speaker.prototype, 'whisper')).to.equal(false);
    undo();
    expect(Object.hasOwn(Speaker.prototype, 'whisper')).to.equal(false);
  });

  it('of what cannot be changed, or is of another kind by now, is none', () => {
    const owner = Object.defineProperties({} as { fixed: () => string; got: () => string }, {
      fixed: { value: () => 'native' },
      got: { get: () => () => 'native', configurable: true },
    });
    const undo = putPatches((patch) => {
      for (const name of ['fixed', 'got']) patch(owner, name, 'value', () => 'refused');
    });
    expect([owner.fixed(), owner.got()]).to.deep.equal(['native', 'native']);
    undo();
    expect([owner.fixed(), owner.got()]).to.deep.equal(['native', 'native']);
  });

  it('stays where the page has patched it in turn', () => {
    const undo = putPatches((patch) => {
      patch(Speaker.prototype, 'say', 'value', (_, proceed) => proceed());
    });
    const ours = member('say')?.value as (...words: string[]) => string;
    const theirs = function (this: unknown, ...words: string[]) {
      return `theirs ${ours.apply(this, words)}`;
    };
    Object.defineProperty(Speaker.prototype, 'say', { ...member('say'), value: theirs });
    undo();
    expect(member('say')?.value).to.equal(theirs);
    expect(new Speaker().say('a')).to.equal('theirs native a');
  });
});
