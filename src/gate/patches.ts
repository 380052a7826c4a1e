/**
 * Stands in for members of the platform, and gives the platform back. Patched
 * are prototypes, never instances: an own property of `document` is passed by
 * with the prototype's descriptor.
 */
export class Patches {
  readonly #undo: (() => void)[] = [];

  /**
   * @param owner the object that has the member; `undefined` where a browser lacks it
   * @param change makes the descriptor that stands in, from the platform's own
   */
  replace(
    owner: object | undefined,
    name: string,
    change: (native: PropertyDescriptor) => PropertyDescriptor,
    // `setAttribute` is inherited: it is patched where it is wanted, and elsewhere costs nothing.
    native = owner && Object.getOwnPropertyDescriptor(owner, name),
  ): void {
    if (!owner || !native) return;
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const patched = { ...native, ...change(native) };
    Object.defineProperty(owner, name, patched);
    this.#undo.push(() => {
      const now = Object.getOwnPropertyDescriptor(owner, name);
      // Somebody has patched our patch: it stays, and by then lets everything pass.
      if (now?.value !== patched.value || now?.set !== patched.set) return;
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  }

  /** Takes every patch off that nobody has patched in turn. */
  undo(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }
}
