import { addresses } from './known/held-address.js';

/** Lets a held frame, image or link fetch: `data-src` becomes `src`, and so on. Only web addresses do. */
export function releaseMedia(element: HTMLElement): void {
  // Resolves an address as the page does, and never throws on what is none.
  const link = document.createElement('a');
  for (const name of [...addresses, 'href']) {
    const address = element.dataset[name];
    if (address === undefined) continue;
    link.href = address;
    if (/^https?:$/.test(link.protocol)) element.setAttribute(name, address);
  }
}
