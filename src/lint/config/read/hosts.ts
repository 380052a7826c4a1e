import type { HostPattern, WebAddress } from '../../../config/types.js';

const isWide = (pattern: HostPattern) => pattern.startsWith('*.');

/** Whether a pattern stands for a host. */
export function coversHost(pattern: HostPattern, host: string): boolean {
  return isWide(pattern) ? host.endsWith(pattern.slice(1)) : pattern === host;
}

/** Whether some host is meant by both patterns. */
export function overlap(one: HostPattern, other: HostPattern): boolean {
  if (isWide(one) && isWide(other))
    return one === other || one.endsWith(other.slice(1)) || other.endsWith(one.slice(1));
  return coversHost(one, other) || coversHost(other, one);
}

/** The host of an address; none when it is a path. */
export function hostOf(address: WebAddress | undefined): string | undefined {
  return address?.startsWith('http') && URL.canParse(address) ? new URL(address).hostname : undefined;
}

/** A host without its `www.`: what a site and its siblings share. */
export const siteOf = (host: string): string => host.replace(/^www\./, '');
