import type { CatalogueVendor, VendorTransfer } from './vendor.js';

/** The European Economic Area: where no transfer begins (GDPR article 44). */
const europe = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

/** Who outside the European Economic Area receives data from a vendor's tool, if anybody. */
export function vendorTransfer({ transfer, provider }: CatalogueVendor): VendorTransfer | undefined {
  if (transfer || !provider || europe.includes(provider.country)) return transfer;
  return { recipient: provider.name, country: provider.country };
}
