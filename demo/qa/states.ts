import { optionalServices } from '../../src/config/services.js';
import type { Config } from '../../src/config/types.js';
import { recordOfReply, type Reply } from '../../src/consent/choose.js';
import { askAgainAt } from '../../src/consent/expiry.js';
import type { ConsentRecord } from '../../src/consent/record.js';
import { randomId } from '../../src/store/random-id.js';
import { eraseCarrier, putCarrier } from './carrier.js';
import type { QaState } from './session.js';

/** Where a page is put with one press. */
export interface ForcedState {
  id: string;
  label: string;
  /** What to expect, in a sentence. */
  expect: string;
  /** What stands in the kit's way, if anything does. */
  force?: QaState['force'];
  /** The consent cookie's content; `undefined` for none. Absent where no config can have one. */
  carrier?: (config: Config, now: Date) => ConsentRecord | string | undefined;
  /** How many optional services the config needs for it to be another state than the others. */
  needs?: number;
}

export const forcedStates: readonly ForcedState[] = [
  {
    id: 'first-visit',
    label: 'Première visite',
    expect: 'Le bandeau pose la question, rien de facultatif ne s’exécute.',
  },
  {
    id: 'accepted',
    label: 'Tout accepté',
    expect: 'Aucun bandeau, tout est libéré.',
    carrier: (config, now) => recordAt(config, now, 'accept-all'),
    needs: 1,
  },
  {
    id: 'refused',
    label: 'Tout refusé',
    expect: 'Aucun bandeau, rien de facultatif ne s’exécute.',
    carrier: (config, now) => recordAt(config, now, 'refuse-all'),
    needs: 1,
  },
  {
    id: 'partial',
    label: 'Accepté en partie',
    expect: 'Seul le premier service facultatif est libéré.',
    carrier: (config, now) => recordAt(config, now, { [optionalServices(config)[0]?.id ?? '']: true }),
    needs: 2,
  },
  {
    id: 'expired',
    label: 'Acceptation échue',
    expect: 'Tout est retenu de nouveau, le bandeau repose la question.',
    carrier: expired,
    needs: 1,
  },
  {
    id: 'revision',
    label: 'Révision relevée',
    expect: 'La réponse portait sur une révision plus ancienne : elle ne vaut plus, la question revient.',
    carrier: (config, now) => ({ ...recordAt(config, now, 'accept-all'), rev: '2000-01-01' }),
    needs: 1,
  },
  {
    id: 'new-service',
    label: 'Service ajouté',
    expect: 'Le dernier service facultatif n’a pas de réponse : la question revient, les autres réponses tiennent.',
    carrier: withoutLast,
    needs: 1,
  },
  {
    id: 'corrupt',
    label: 'Cookie illisible',
    expect: 'Comme une première visite.',
    carrier: () => '%7B%22v%22%3A1%2C%22id',
  },
  {
    id: 'gpc',
    label: 'Global Privacy Control',
    expect: 'Le navigateur refuse pour le visiteur : ni bandeau, ni service facultatif, ni cookie.',
    force: 'gpc',
  },
  {
    id: 'no-cookies',
    label: 'Cookies refusés',
    expect: 'La réponse vaut pour cette page seulement, et « consent-error » le dit.',
    force: 'no-cookies',
  },
  {
    id: 'no-config',
    label: 'Configuration absente (404)',
    expect: 'Rien de facultatif ne s’exécute, et « consent-error » dit pourquoi.',
    force: 'no-config',
  },
];

/** Puts the cookie of a state in place; whoever calls loads the page again. */
export function enforce({ carrier }: ForcedState, config: Config | undefined, now: Date): void {
  const content = config && carrier?.(config, now);
  if (content) putCarrier(config, content);
  else eraseCarrier(config);
}

function recordAt(config: Config, at: Date, reply: Reply): ConsentRecord {
  return recordOfReply(config, new Set(), reply, { id: randomId(), at });
}

const HOUR = 3_600_000;

/** An acceptance whose day has just come: as young as it can be, so that the browser would still have it. */
function expired(config: Config, now: Date): ConsentRecord {
  const fresh = recordAt(config, now, 'accept-all');
  let at = new Date(Number(now) - (Number(askAgainAt(fresh, config)) - Number(now)));
  // A period of calendar months that ends today is not as long as one that starts today.
  while (askAgainAt(recordAt(config, at, 'accept-all'), config) >= now) at = new Date(Number(at) - HOUR);
  return recordAt(config, at, 'accept-all');
}

function withoutLast(config: Config, now: Date): ConsentRecord {
  const { choices, ...rest } = recordAt(config, now, 'accept-all');
  const last = optionalServices(config).at(-1)?.id;
  return { ...rest, choices: Object.fromEntries(Object.entries(choices).filter(([id]) => id !== last)) };
}
