/**
 * Whether a cookie's name is the declared one, in which one `*` stands for any
 * characters and every other character for itself.
 */
export function matchesName(declared: string, name: string): boolean {
  const [start = '', end] = declared.split('*');
  if (end === undefined) return declared === name;
  return name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}
