import type { Config, Cookie, Identifier, Provider, Service } from './types.js';

/**
 * What a landlord writes, `*.loquet.jsonc`: a config with comments, in which a
 * service may be one of the catalogue. `loquet bundle` makes the config of it.
 *
 * `src/config/schema-source.json` is generated from this file (`npm run schema`).
 */
export interface SourceConfig extends Omit<Config, 'services'> {
  /** Every tool that reads or writes on the visitor's device, or receives data from the page. */
  services: (Service | CatalogueService)[];
}

/** A service of the catalogue: it has every field already, and the fields given here take the place of those. */
export interface CatalogueService extends Partial<Omit<Service, 'cookies' | 'provider'>> {
  /** Its identifier in the catalogue (docs/catalogue.md). */
  use: Identifier;
  /** The company behind it. A part is added to the catalogue's; another `name` stands for itself alone. */
  provider?: Partial<Provider>;
  /** Cookies to change, by the names that the catalogue gives them, and further ones. */
  cookies?: (Cookie | CatalogueCookieChange)[];
  /** Names of cookies and storage of the catalogue that this site does not have. */
  without?: string[];
}

/** A change of one cookie of the catalogue. */
export interface CatalogueCookieChange extends Partial<Cookie> {
  /** Its name in the catalogue. */
  name: string;
}
