/**
 * Whether a cookie's name is the declared one, in which one `*` stands for any
 * characters and every other character for itself.
 */
export function matchesName(declared: unknown, name: string): boolean {
  // As text: what a wrong config declares must not throw in the page's own calls.
  const [start = '', end] = String(declared).split('*');
  if (end === undefined) return declared === name;
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
