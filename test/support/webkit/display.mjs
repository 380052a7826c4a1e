import { once } from 'node:events';
import { startProcess } from './start-process.mjs';

/** The display, in pixels. Its pointer begins in the middle. */
export const screen = { width: 1920, height: 1440 };

/**
 * Starts an X server that shows nothing: WebKitGTK has no headless mode.
 *
 * @returns {Promise<{ name: string, stop: () => void }>} its name for `DISPLAY`
 */
export async function startDisplay() {
  // Without -noreset it starts again when its last browser leaves, and the next one may wait for it for ever.
  const size = `${String(screen.width)}x${String(screen.height)}x24`;
  const words = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const { child, stop } = startProcess('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended at once (${String(code)}).`);
  });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), failed]);
  failed.catch(() => undefined);
  return { name: `:${String(number).trim()}`, stop };
}
