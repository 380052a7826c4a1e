import type { CatalogueVendor } from '../../catalogue/vendor.js';

/** What the rules want to know of a vendor's tool: the part of a catalogue's entry that they read. */
export type KnownVendor = Pick<
  CatalogueVendor,
  'category' | 'cookies' | 'exemptible' | 'hosts' | 'id' | 'kind' | 'name' | 'obsolete' | 'provider' | 'transfer'
>;
