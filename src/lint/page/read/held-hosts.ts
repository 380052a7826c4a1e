import { optionalServices } from '../../../config/services.js';
import type { HostPattern } from '../../../config/types.js';
import { coversHost, overlap } from '../../config/read/hosts.js';
import { vendorsOf } from '../../config/read/vendors.js';
import type { PageCircumstances } from '../page-rule.js';
import { hostOfAddress } from './addresses.js';
import { googleTools } from './google-tag.js';

/** A host that has to wait for the visitor, and for whose sake. */
export interface HeldHost {
  pattern: HostPattern;
  /** The service of the config, as one would tag it; none for a tool that the config does not know. */
  service?: string;
  /** As one calls it. */
  name: string;
  /** The tools of the catalogue that it is or carries. */
  vendors: readonly string[];
  /** Whether nobody should use it any more. */
  obsolete?: boolean;
}

/** What a page holds back, or should. */
export interface Held {
  /** As one calls it; of tools that share a host, all of them. */
  name: string;
  /** How to tag what waits for it. */
  tag: string;
}

/** What a page may not fetch before an answer; fonts, maps and payment pages are the landlord's to judge. */
const tracking = ['advertising', 'analytics', 'chat', 'monitoring', 'social', 'tag-manager', 'testing', 'video'];

/** The hosts that wait: those of the config's optional services, then those of the trackers that are known. */
export function heldHosts({ config, vendors = [] }: PageCircumstances): HeldHost[] {
  const declared = (config ? optionalServices(config) : []).flatMap((service) => {
    const { id, hosts = [] } = service;
    const known = vendorsOf(service, vendors).map((vendor) => vendor.id);
    return hosts.map((pattern) => ({ pattern, service: id, name: `the service "${id}"`, vendors: known }));
  });
  const optional = new Set(declared.map(({ service }) => service));
  // What runs before any answer, by the config or by its nature, may be fetched: a host that it shares tells nothing.
  const free = [
    ...(config?.services ?? []).filter(({ id }) => !optional.has(id)).flatMap(({ hosts = [] }) => hosts),
    ...vendors.filter(({ kind }) => !tracking.includes(kind)).flatMap(({ hosts }) => hosts),
  ];
  const known = vendors
    .filter(({ kind }) => tracking.includes(kind))
    .flatMap(({ id, name, hosts, obsolete }) =>
      hosts.map((pattern) => ({ pattern, name, vendors: [id], obsolete: Boolean(obsolete) })),
    )
    .filter(({ pattern }) => !free.some((host) => overlap(host, pattern)));
  return [...declared, ...known];
}

/** What an address waits for; nothing for one that may be fetched. */
export function heldAddress(hosts: readonly HeldHost[], address: string): Held | undefined {
  const host = hostOfAddress(address);
  return host === undefined
    ? undefined
    : heldFor(
        hosts.filter(({ pattern }) => coversHost(pattern, host)),
        address,
      );
}

/** What code waits for, of the hosts that it names: those of the tools it starts, if it says which. */
export function heldFor(candidates: readonly HeldHost[], code: string): Held | undefined {
  const started = googleTools(code);
  const [possible = []] = [
    candidates.filter(({ vendors }) => vendors.some((id) => started.includes(id))),
    candidates.filter(({ obsolete }) => !obsolete),
    candidates,
  ].filter(({ length }) => length);
  const declared = possible.flatMap(({ service }) => service ?? []);
  // A service of the config is what its web team knows; the catalogue's tools beside it only share its host.
  const named = declared.length ? possible.filter(({ service }) => service !== undefined) : possible;
  if (!named.length) return undefined;
  return {
    name: alternatives(named.map(({ name }) => name)),
    tag: declared.length
      ? `tag it with data-consent=${alternatives(declared.map((id) => `"${id}"`))}`
      : 'declare it in the config, and tag it with data-consent',
  };
}

/** What code starts whose script another tag loads, if it says which. */
export function startedBy(hosts: readonly HeldHost[], code: string): Held | undefined {
  const started = googleTools(code);
  return heldFor(
    hosts.filter(({ vendors }) => vendors.some((id) => started.includes(id))),
    code,
  );
}

/** Each once: “Google Ads, Google Analytics 4 or Google Tag Manager”. */
function alternatives(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(new Set(names));
}
