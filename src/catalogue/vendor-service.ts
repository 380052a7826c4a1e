import type { Cookie, Service } from '../config/types.js';
import type { CatalogueCookie, CatalogueVendor } from './vendor.js';

/** What of a landlord's site changes a service of the catalogue. */
export interface Circumstances {
  /** It runs without consent. */
  exempt: boolean;
  /** Names of its cookies and storage that the site does not have. */
  without: readonly string[];
  /** The landlord's name: who provides what has no other provider. */
  landlord: string;
}

/** The service of a config that a vendor's tool is. */
export function vendorService(vendor: CatalogueVendor, { exempt, without, landlord }: Circumstances): Service {
  const { id, category, name, provider = { name: landlord }, purpose, hosts, exemptible } = vendor;
  const storage = vendor.storage?.filter((item) => !without.includes(item)) ?? [];
  const signals = (exempt ? exemptible?.signals : undefined) ?? vendor.signals;
  return {
    id,
    category,
    name,
    provider,
    purpose,
    ...(hosts.length ? { hosts } : {}),
    cookies: vendor.cookies.filter((cookie) => !without.includes(cookie.name)).map(declared),
    ...(storage.length ? { storage } : {}),
    ...(signals ? { signals } : {}),
  };
}

/** What of a cookie a config declares. */
function declared(cookie: CatalogueCookie): Cookie {
  const known = { ...cookie };
  delete known.vendorLifetime;
  return known;
}
