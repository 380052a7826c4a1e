import { announce } from '../../store/announce.js';
import type { ConsentLeakDetail } from '../../store/page-consent.js';

/**
 * Says what untagged thing was refused or got past, in the console and as
 * `consent-leak`.
 *
 * @param stack of the call that was refused, where a script made it
 */
export function reportLeak(leak: Omit<ConsentLeakDetail, 'source'>, stack?: string): void {
  const detail = { ...leak, source: stack === undefined ? undefined : callingFile(stack) };
  console.warn('loquet: tag this', detail);
  announce('consent-leak', detail);
}

/**
 * Address of the file that called the kit: the first in the stack that is not
 * the kit's own, which stands on top. For code in the page both are the page.
 */
function callingFile(stack: string): string | undefined {
  const files = stack.match(/https?:[^\s()]+(?=:\d+:\d+)/g) ?? [];
  return files.find((file) => file !== files[0]) ?? files[0];
}
