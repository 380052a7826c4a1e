import type { AskAgainAfter, Config } from '../../../config/types.js';

/** The delays that hold: those of the config, else the kit's own. */
export function delaysOf({ consent }: Config): Required<AskAgainAfter> {
  const { accepted = 'P13M', refused = 'P1M', partial = accepted } = consent?.askAgainAfter ?? {};
  return { accepted, refused, partial };
}
