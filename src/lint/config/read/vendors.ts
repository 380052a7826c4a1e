import type { Service } from '../../../config/types.js';
import type { KnownVendor } from '../known-vendor.js';
import { once } from './once.js';
import { french } from './texts.js';
import { plainWords } from './words.js';

/**
 * The known tools that a service is or carries: by its id or its name, else by a
 * host or a cookie that one vendor alone is known for. (What several share, such
 * as www.google.com, tells nothing.)
 */
export function vendorsOf(service: Service, vendors: readonly KnownVendor[]): KnownVendor[] {
  return amongVendors(vendors)(service);
}

const amongVendors = once((vendors: readonly KnownVendor[]) =>
  once((service: Service) => searchVendors(service, vendors)),
);

const nameOf = once((vendor: KnownVendor) => plainWords(vendor.name));

function searchVendors(service: Service, vendors: readonly KnownVendor[]): KnownVendor[] {
  const name = plainWords(french(service.name));
  const called = vendors.filter((vendor) => vendor.id === service.id);
  const named = called.length ? called : vendors.filter((vendor) => nameOf(vendor) === name);
  if (named.length) return named;
  const hosts = service.hosts ?? [];
  const cookies = service.cookies.map((cookie) => cookie.name);
  return vendors.filter(
    (vendor) =>
      vendor.hosts.some(
        (host) => hosts.includes(host) && isOwn(vendor, vendors, (other) => other.hosts.includes(host)),
      ) ||
      vendor.cookies.some(
        (cookie) =>
          cookies.includes(cookie.name) &&
          isOwn(vendor, vendors, (other) => other.cookies.some((one) => one.name === cookie.name)),
      ),
  );
}

/** Whether no vendor of another company has it, too. */
function isOwn(vendor: KnownVendor, vendors: readonly KnownVendor[], has: (other: KnownVendor) => boolean): boolean {
  return vendors.every((other) => other === vendor || !has(other) || other.provider?.name === vendor.provider?.name);
}
