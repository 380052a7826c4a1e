import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** What a chunk is called in dist: no word that the lists of content blockers look for. */
const publicNames: Record<string, string> = {
  'consent-banner': 'banner',
  'consent-cookie': 'carrier',
  'cookie-table': 'table',
  'privacy-policy': 'policy',
  'consent-placeholder': 'embed',
  'choice-switch': 'switch',
  parse: 'check',
  'manage-button': 'button',
  'signals-fetched': 'signals',
  // Lists of trackers know the vendors' own names.
  'google-consent-mode': 'signal-g',
  matomo: 'signal-m',
  'microsoft-uet': 'signal-u',
  clarity: 'signal-c',
  piano: 'signal-p',
};

/**
 * What tells this build's files from another's: a hash of all that they are made
 * of. One for all: each of its own, 8 letters that nothing compresses, would cost
 * the loader 54 bytes, and a release renews them together anyway.
 */
const version = hashOf(
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'],
  ...['scripts/build', 'src', 'demo'].flatMap(filesIn),
);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();
}

function hashOf(...files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

/** A chunk's file, as the npm build and the demo call it. */
export const publicName = ({ name }: { name: string }) => `${publicNames[name] ?? name}-${version}.js`;
/** A chunk's file in dist. */
export const chunkName = (chunk: { name: string }) => `loquet-${publicName(chunk)}`;
