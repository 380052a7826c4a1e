type Call = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Members of the platform that something stands in front of, and how to give
 * them back. Patched are prototypes, never instances: an own property of
 * `document` would be passed by with the prototype's descriptor.
 */
export class Patches {
  readonly #undo: (() => void)[] = [];

  /**
   * Stands in front of a method, a getter or a setter; does nothing where the
   * browser lacks it.
   *
   * @param owner the object whose member it is
   * @param part which part of the member: a method is its `value`
   * @param answer gives the answer, from the arguments; `proceed` asks the platform, with these arguments
   */
  add(
    owner: object | undefined,
    name: string,
    part: 'get' | 'set' | 'value',
    answer: (args: unknown[], proceed: () => unknown, self: unknown) => unknown,
  ): void {
    const own = owner && Object.getOwnPropertyDescriptor(owner, name);
    // What elements inherit (`setAttribute`) is patched where it is wanted, and costs the others nothing.
    const native = own ?? Object.getOwnPropertyDescriptor(Element.prototype, name);
    if (!owner || !native) return;
    const call = native[part] as Call;
    // A method, not a function: like the platform's it has no prototype and cannot be constructed.
    const patch = {
      [name](this: unknown, ...args: unknown[]) {
        return answer(args, () => call.apply(this, args), this);
      },
    }[name];
    Object.defineProperty(owner, name, { ...native, [part]: patch });
    this.#undo.push(() => {
      // Whoever has patched our patch calls it still: it stays, and lets everything pass.
      if (Object.getOwnPropertyDescriptor(owner, name)?.[part] !== patch) return;
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  }

  /** Takes every patch off that nobody has patched in turn, the last one first. */
  undo(): void {
    for (const undo of this.#undo.reverse()) undo();
  }
}
