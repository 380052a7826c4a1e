/** Whether a file is a source, in which comments and `"use"` may stand: `*.loquet.jsonc`. */
export function isSource(path: string): boolean {
  return path.endsWith('.loquet.jsonc');
}
