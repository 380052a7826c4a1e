import { brotliCompressSync } from 'node:zlib';

/** What a text weighs, as it is and as a server sends it. */
export function sizeInWords(text: string): string {
  return `${bytes(Buffer.byteLength(text))}, ${bytes(brotliCompressSync(text).length)} after brotli`;
}

/** A number of bytes for a person. */
export const bytes = (count: number): string => `${count.toLocaleString('en')} bytes`;
