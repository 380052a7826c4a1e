/**
 * Whether a cookie's name is the declared one, in which `*` stands for any
 * characters and every other character for itself.
 */
export function matchesName(declared: string, name: string): boolean {
  const [first = '', ...others] = declared.split('*');
  if (!others.length) return declared === name;
  const last = others.pop() ?? '';
  let at = first.length;
  return (
    name.startsWith(first) &&
    others.every((part) => {
      const found = name.indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    }) &&
    name.length - last.length >= at &&
    name.endsWith(last)
  );
}
