/** Registers an element, unless its name is taken: a body script runs again after a Turbo visit. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
