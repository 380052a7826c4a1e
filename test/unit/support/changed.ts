type Fields = Record<string, unknown>;

/**
 * A copy of a value, changed where JSON pointers say: `undefined` takes a field
 * out, an index after the last adds an item.
 */
export function changed(value: object, changes: Readonly<Fields>): unknown {
  const copy = structuredClone(value);
  for (const [pointer, to] of Object.entries(changes)) {
    const steps = pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop() ?? '';
    const owner = steps.reduce<Fields>((found, step) => (found[step] ??= {}) as Fields, copy as Fields);
    if (to === undefined) Reflect.deleteProperty(owner, last);
    else owner[last] = structuredClone(to);
  }
  return copy;
}
