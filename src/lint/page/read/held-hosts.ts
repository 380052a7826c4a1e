import { optionalServices } from '../../../config/services.js';
import type { HostPattern } from '../../../config/types.js';
import { coversHost, overlap } from '../../config/read/hosts.js';
import type { PageCircumstances } from '../page-rule.js';

/** A host that has to wait for the visitor, and for whose sake. */
export interface HeldHost {
  pattern: HostPattern;
  /** The service of the config, as one would tag it; none for a tool that the config does not know. */
  service?: string;
  /** As one calls it. */
  name: string;
}

/** What a page may not fetch before an answer; fonts, maps and payment pages are the landlord's to judge. */
const tracking = ['advertising', 'analytics', 'chat', 'monitoring', 'social', 'tag-manager', 'testing', 'video'];

/** The hosts that wait: those of the config's optional services, then those of the trackers that are known. */
export function heldHosts({ config, vendors = [] }: PageCircumstances): HeldHost[] {
  const declared = (config ? optionalServices(config) : []).flatMap(({ id, hosts = [] }) =>
    hosts.map((pattern) => ({ pattern, service: id, name: `the service "${id}"` })),
  );
  const optional = new Set(declared.map(({ service }) => service));
  // What runs before any answer, by the config or by its nature, may be fetched: a host that it shares tells nothing.
  const free = [
    ...(config?.services ?? []).filter(({ id }) => !optional.has(id)).flatMap(({ hosts = [] }) => hosts),
    ...vendors.filter(({ kind }) => !tracking.includes(kind)).flatMap(({ hosts }) => hosts),
  ];
  const known = vendors
    .filter(({ kind }) => tracking.includes(kind))
    .flatMap(({ name, hosts }) => hosts.map((pattern) => ({ pattern, name })))
    .filter(({ pattern }) => !free.some((host) => overlap(host, pattern)));
  return [...declared, ...known];
}

/** The one of them that a host is. */
export function heldHost(hosts: readonly HeldHost[], host: string | undefined): HeldHost | undefined {
  return host === undefined ? undefined : hosts.find(({ pattern }) => coversHost(pattern, host));
}

/** How to tag what waits for it. */
export function howToTag({ service }: HeldHost): string {
  return service === undefined
    ? 'declare it in the config, and tag it with data-consent'
    : `tag it with data-consent="${service}"`;
}
