/** By the letters that its identifiers begin with; `GT-` and `DC-` may be any of them. */
const tools: Readonly<Record<string, string>> = {
  AW: 'google-ads',
  G: 'google-analytics',
  GTM: 'google-tag-manager',
  UA: 'universal-analytics',
};

/** Google's tools share their hosts and their script: what an address or a snippet starts stands in its identifiers. */
export function googleTools(code: string): string[] {
  return [...code.matchAll(/(?<![\w-])(AW|G|GTM|UA)-[A-Z\d]/g)].flatMap(([, letters = '']) => tools[letters] ?? []);
}
