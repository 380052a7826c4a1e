import type { Category } from '../config/types.js';
import type { Bilingual, CatalogueVendor, SuggestedCategory } from './vendor.js';

/** What Loquet knows of the tools that landlords' sites use. */
export interface Catalogue {
  /** The categories that vendors are sorted into, in the order in which visitors are to see them. */
  categories: readonly CatalogueCategory[];
  /** Sorted by id. */
  vendors: readonly CatalogueVendor[];
}

/** A category of a config; `measurement` is the one of what runs without consent. */
export interface CatalogueCategory extends Category {
  id: SuggestedCategory | 'measurement';
  label: Bilingual;
  description: Bilingual;
}

/** The catalogue: as many bytes as the whole kit, and for the command line alone. */
export async function loadCatalogue(): Promise<Catalogue> {
  const { default: catalogue } = await import('./catalogue.json', { with: { type: 'json' } });
  // `vendor-schema.json` has checked every file of it (test/catalogue).
  return catalogue as unknown as Catalogue;
}
