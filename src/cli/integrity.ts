import { createHash } from 'node:crypto';

/** The hash of a text as `integrity` (Subresource Integrity) and a content security policy write it. */
export function integrity(algorithm: 'sha256' | 'sha384', text: string): string {
  return `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
}
