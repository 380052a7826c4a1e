import type { SimpleIdentifierMangler } from 'terser';

/** The letters as they come often in what is left when names are short: keywords, and the browser's own names. */
const first = 'tesnroiacldumhpfgbvywkSECADMPTLIORNBUFHGWV_$jqxzJKQXYZ';
const next = `${first}0123456789`;

/**
 * What terser calls the names that it shortens. Left to itself it counts the
 * letters of a file, the build's hash in the names of other files among them: the
 * same source would be another code, and of another size, at each commit.
 */
export const identifiers: SimpleIdentifierMangler = {
  get(n) {
    let rest = n;
    let name = first.charAt(rest % first.length);
    rest = Math.floor(rest / first.length);
    while (rest > 0) {
      rest--;
      name += next.charAt(rest % next.length);
      rest = Math.floor(rest / next.length);
    }
    return name;
  },
};
