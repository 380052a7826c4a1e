import { matchesName } from '../../src/config/name-pattern.js';
import type { Config } from '../../src/config/types.js';
import { browserJar } from './browser-jar.js';

/** Something that this site keeps on the device. */
export interface StoredItem {
  place: 'cookie' | 'indexeddb' | 'local' | 'session';
  name: string;
  /** Who declares it; `undefined` when nobody does. */
  declaredBy: string | undefined;
}

const OURS: readonly [string, string][] = [
  ['indexeddb:loquet', 'Loquet : le journal'],
  ['session:loquet-language', 'Loquet : la langue choisie'],
  ['session:loquet-renewed', 'Loquet : le serveur a été prié'],
  ['session:loquet-qa', 'ce panneau'],
  ['session:loquet-qa-open', 'ce panneau'],
];

/** Cookies that scripts see, local and session storage, and databases. */
export async function stored(config: Config | undefined, consentCookie: string | undefined): Promise<StoredItem[]> {
  const names: [StoredItem['place'], string][] = [
    // Without any cookie the jar still has one, of no name and no value.
    ...browserJar
      .all()
      .filter(([name, value]) => name || value)
      .map(([name]): ['cookie', string] => ['cookie', name]),
    ...keysOf('local').map((name): ['local', string] => ['local', name]),
    ...keysOf('session').map((name): ['session', string] => ['session', name]),
    ...(await databases()).map((name): ['indexeddb', string] => ['indexeddb', name]),
  ];
  return names.map(([place, name]) => ({
    place,
    name,
    declaredBy: place === 'cookie' && name === consentCookie ? 'Loquet : le choix' : declarer(config, place, name),
  }));
}

function declarer(config: Config | undefined, place: StoredItem['place'], name: string): string | undefined {
  const ours = OURS.find(([declared]) => declared === `${place}:${name}`);
  if (ours) return ours[1];
  return config?.services.find(({ cookies, storage = [] }) =>
    place === 'cookie'
      ? cookies.some((cookie) => matchesName(cookie.name, name))
      : storage.some((declared) => matchesName(declared, `${place}:${name}`)),
  )?.id;
}

function keysOf(place: 'local' | 'session'): string[] {
  try {
    return Object.keys(place === 'local' ? localStorage : sessionStorage);
  } catch {
    // Refused: there is nothing then.
    return [];
  }
}

async function databases(): Promise<string[]> {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  } catch {
    // Refused, or a browser that does not tell.
    return [];
  }
}
