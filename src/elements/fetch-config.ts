/** How long to wait for a config, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Fetches a config. Not checked: `parse` does that.
 *
 * @throws Error when the server does not answer with JSON
 */
export async function fetchConfig(url: string): Promise<unknown> {
  // Absent in Safari 15: there it takes as long as the browser lets it.
  const signal = (AbortSignal as Partial<typeof AbortSignal>).timeout?.(PATIENCE);
  const response = await fetch(url, { signal } as RequestInit);
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return response.json();
}
