/** How long to wait for a config, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Fetches a config. Not checked: `parse` does that.
 *
 * @throws Error when the server does not answer with JSON
 */
export async function fetchConfig(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return response.json();
}
