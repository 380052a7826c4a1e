import type { Patch } from './patches.js';
import type { Attempt, Refuse } from './refuse.js';

/** The beginning of a tag that fetches, up to its address. */
const fetchingTag = /<(script|iframe|img)\s[^>]*?\bsrc(?:set)?\s*=\s*["']?([^"'\s>]+)/gi;

/**
 * Holds what `document.write` puts into the page, as old snippets do: a script
 * that is written into the page is beyond stopping once it is there. Written in
 * two pieces it gets past.
 */
export function guardWriting(patch: Patch, refuse: Refuse): void {
  for (const name of ['write', 'writeln'])
    patch(Document.prototype, name, 'value', (args, proceed) => {
      args.forEach((text, at) => {
        // Under Trusted Types it is an object, which no text can stand in for.
        if (typeof text === 'string')
          args[at] = text.replace(fetchingTag, (tag, name: string, address: string) => {
            const service = refuse(name.toLowerCase() as Attempt, address);
            return service ? tag.replace(/\bsrc/i, `data-consent="${service}" data-src`) : tag;
          });
      });
      return proceed();
    });
}
