import type { Sentence } from './sentence.js';

/** Whether a sentence tells how long something is kept, by itself or by what it stands under. */
export function tellsOfKeeping({ plain, heading, lead }: Sentence): boolean {
  return /conserv|archiv|stock|garde[ersz]|gardons|retention|keep|kept|stor|retain/.test(`${plain} ${heading} ${lead}`);
}
