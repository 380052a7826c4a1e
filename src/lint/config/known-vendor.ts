import type { Cookie, HostPattern, Identifier, Lifetime, Provider } from '../../config/types.js';

/** What the rules want to know of a vendor's tool: the part of a catalogue's entry that they read. */
export interface KnownVendor {
  id: Identifier;
  /** What it is: `analytics`, `advertising`, `video`, `consent`, … */
  kind: string;
  /** The category that it usually belongs to; `essential` when it may be that. */
  category: string;
  name: string;
  /** The company behind it; absent when the landlord runs the tool by itself. */
  provider?: Provider;
  hosts: readonly HostPattern[];
  cookies: readonly KnownCookie[];
  /** Present when it may run without consent, if it is set up for that. */
  exemptible?: object;
  /** Present when it should no longer be used. */
  obsolete?: { reason: { en: string } };
  /** The company outside the European Economic Area that receives data, when the provider's seat does not say so. */
  transfer?: { recipient: string; country: string };
}

/** A cookie that a vendor's tool sets. */
export interface KnownCookie extends Pick<Cookie, 'lifetime' | 'name'> {
  purpose: Cookie['purpose'];
  /** What the vendor asks for by default, when that is longer. */
  vendorLifetime?: Lifetime;
}
