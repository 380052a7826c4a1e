/** Where a config comes from: the config itself, `#id` of a JSON script above, or a URL. */
export type ConfigSource = string | object;

/** How long a server may take to answer, in milliseconds, before everything stays held. */
const TIMEOUT = 10_000;

/**
 * Reads what should be a config. Rejects with what `explain` makes an Error of:
 * the sentences are fetched only when there is something to say.
 *
 * @param source as in `data-config`
 */
export async function readConfig(source: ConfigSource | undefined): Promise<unknown> {
  if (typeof source !== 'string') return source;
  if (source.startsWith('#')) return JSON.parse(document.querySelector(source)?.textContent ?? '');
  // Absent in Safari 15: there a silent server leaves everything held without a word.
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(TIMEOUT);
  const response = await fetch(source, { signal } as RequestInit);
  // A 404 or 500 whose body happens to be valid JSON is a failure all the same.
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- see above
  if (!response.ok) throw response;
  return response.json();
}
