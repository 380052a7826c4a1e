/** Attributes that make an element fetch something, each held under `data-…`. */
const addresses = ['src', 'srcset', 'href'];

/** Lets a held frame, image or link fetch: `data-src` becomes `src`, and so on. Only web addresses do. */
export function releaseMedia(element: HTMLElement): void {
  for (const name of addresses) {
    const address = element.dataset[name];
    if (address !== undefined && /^https?:$/.test(protocolOf(address))) element.setAttribute(name, address);
  }
}

function protocolOf(address: string): string {
  try {
    return new URL(address, document.baseURI).protocol;
  } catch {
    // Not an address: nothing to fetch, and nothing to say that the page's author would not see.
    return '';
  }
}
