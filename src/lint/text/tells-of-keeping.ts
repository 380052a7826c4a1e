import type { Sentence } from './sentence.js';

/** Whether a sentence tells how long something is kept, by itself or by what it stands under. */
export function tellsOfKeeping({ plain, heading, lead }: Sentence): boolean {
  return /conserv|archiv|stock|garde[ersz]|gardons|retention|supprim|effac|detrui|purg|detenu|maintenu|rest\w{1,3} (?:dans|en) .{0,12}(?:archives|bases?|fichiers?|systeme)|keep|kept|stor|retain|delet|eras/.test(
    `${plain} ${heading} ${lead}`,
  );
}
