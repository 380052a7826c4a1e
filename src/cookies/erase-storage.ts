import type { ConsentResidue } from '../store/page-consent.js';
import type { ConsentStore } from '../store/consent-store.js';
import { refusedService } from '../store/refused-service.js';

/** The database of the visitor's own journal: no declaration, however wide, takes it away. */
const JOURNAL = 'loquet';

type Kind = 'indexeddb' | 'local' | 'session';

/** Erases what refused services keep in local and session storage and in IndexedDB; says what is still there. */
export async function eraseStorage(store: ConsentStore): Promise<ConsentResidue[]> {
  const kept = [
    ...eraseItems(store, 'local', () => localStorage),
    ...eraseItems(store, 'session', () => sessionStorage),
  ];
  return [...kept, ...(await eraseDatabases(store))];
}

function eraseItems(store: ConsentStore, kind: 'local' | 'session', open: () => Storage): ConsentResidue[] {
  const refused = () => Object.keys(open()).flatMap((name) => residueOf(store, kind, name));
  try {
    for (const { name } of refused()) open().removeItem(name);
    return refused();
  } catch {
    // SecurityError: a browser that refuses storage keeps none.
    return [];
  }
}

async function eraseDatabases(store: ConsentStore): Promise<ConsentResidue[]> {
  const names = await databaseNames(store);
  const refused = names.flatMap((name) => residueOf(store, 'indexeddb', name));
  const erased = await Promise.all(refused.map(({ name }) => deleteDatabase(name)));
  return refused.filter((_, at) => !erased[at]).map((residue) => ({ ...residue, reason: 'in-use' }));
}

function residueOf(store: ConsentStore, kind: Kind, name: string) {
  const service = name === JOURNAL ? undefined : refusedService(store, 'storage', `${kind}:${name}`);
  return service ? [{ kind, name, service, reason: 'seen-again' as const }] : [];
}

/** The databases of this site; where the browser does not list them, those that are declared by their whole name. */
async function databaseNames({ config }: ConsentStore): Promise<string[]> {
  const declared = (config?.services ?? [])
    .flatMap(({ storage = [] }) => storage)
    .filter((name) => name.startsWith('indexeddb:'))
    .map((name) => name.slice('indexeddb:'.length));
  if (!declared.length) return [];
  try {
    return (await indexedDB.databases()).map(({ name = '' }) => name);
  } catch {
    // Absent before Firefox 126; or storage is refused, and then deleting fails too.
    return declared.filter((name) => !name.includes('*'));
  }
}

/** Resolves with whether the database is gone: one that a script has open goes with the page. */
function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => {
        resolve(true);
      };
      request.onerror = request.onblocked = () => {
        resolve(false);
      };
    } catch {
      // SecurityError, as above.
      resolve(true);
    }
  });
}
