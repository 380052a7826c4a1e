type Call = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Stands in front of a method, a getter or a setter of the platform; does
 * nothing where the browser lacks it. Patched are prototypes, never instances: an
 * own property of `document` would be passed by with the prototype's descriptor.
 *
 * @param owner the object whose member it is
 * @param part which part of the member: a method is its `value`
 * @param answer gives the answer, from the arguments; `proceed` asks the platform, with these arguments
 */
export type Patch = (
  owner: object | undefined,
  name: string,
  part: 'get' | 'set' | 'value',
  answer: (args: unknown[], proceed: () => unknown, self: unknown) => unknown,
) => void;

/** Puts patches in their places; what it returns takes each off that nobody has patched in turn. */
export function putPatches(put: (patch: Patch) => void): () => void {
  const undo: (() => void)[] = [];
  put((owner, name, part, answer) => {
    const own = describe(owner, name);
    // What elements inherit (`setAttribute`) is patched where it is wanted, and costs the others nothing.
    const native = own ?? describe(Element.prototype, name);
    const call = native?.[part] as Call | undefined;
    if (!owner || !call) return;
    // A method, not a function: like the platform's it has no prototype and cannot be constructed.
    const patch = {
      [name](this: unknown, ...args: unknown[]) {
        return answer(args, () => call.apply(this, args), this);
      },
    }[name];
    Reflect.defineProperty(owner, name, { ...native, [part]: patch });
    undo.push(() => {
      const now = describe(owner, name);
      // Whoever has patched our patch calls it still: it stays, and lets everything pass.
      if (now?.[part] !== patch) return;
      if (own) Reflect.defineProperty(owner, name, { ...now, [part]: call });
      else Reflect.deleteProperty(owner, name);
    });
  });
  return () => {
    for (const each of undo) each();
  };
}

const describe = (owner: object | undefined, name: string) => owner && Object.getOwnPropertyDescriptor(owner, name);
