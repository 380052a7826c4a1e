import type { PageElement } from './page.js';

const fetching: Readonly<Partial<Record<string, readonly string[]>>> = {
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  track: ['src'],
};

/** Links that fetch; the others are for reading. */
const fetchingLink = /\b(stylesheet|preload|modulepreload|prefetch|icon|manifest)\b/i;

/** What an element fetches by itself, attribute by attribute; nothing for what is held. */
export function addressesOf({ name, attributes }: PageElement): string[] {
  const names = name === 'link' && fetchingLink.test(attributes.get('rel') ?? '') ? ['href'] : (fetching[name] ?? []);
  return names.flatMap((attribute) => {
    const value = attributes.get(attribute)?.trim();
    if (!value) return [];
    return attribute === 'srcset'
      ? value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
      : [value];
  });
}

/** The host of an address that leaves the site; none for a path, and for what is no address. */
export function hostOfAddress(address: string): string | undefined {
  if (!/^(https?:)?\/\//i.test(address)) return undefined;
  return URL.canParse(address, 'https://page.invalid/')
    ? new URL(address, 'https://page.invalid/').hostname
    : undefined;
}
