import type {
  Cookie,
  HostPattern,
  Identifier,
  Lifetime,
  Provider,
  Signals,
  StorageName,
  WebAddress,
} from '../config/types.js';

/** One vendor's tool as landlords' sites use it: a file of `src/catalogue/vendors`, and what `"use"` stands for. */
export interface CatalogueVendor {
  /** Its identifier: the name of its file, what `"use"` says, and the id of the service unless the config gives another. */
  id: Identifier;
  /** What it is. */
  kind: VendorKind;
  /** The category that it belongs to unless the config says otherwise. */
  category: SuggestedCategory;
  /** Its name, as visitors may know it. */
  name: string;
  /** The company behind it; absent when the landlord runs the tool by itself. */
  provider?: Required<Provider>;
  /** What it does, and why. */
  purpose: Bilingual;
  /** Hosts that it contacts. */
  hosts: HostPattern[];
  /** The cookies that it sets. */
  cookies: CatalogueCookie[];
  /** What it keeps on the device otherwise. */
  storage?: StorageName[];
  /** What its vendor's programming interface is told of the visitor's choice. */
  signals?: Signals;
  /** `true` when the page holds it as an `<iframe>`. */
  embed?: true;
  /** The company outside the European Economic Area that receives data, when the provider's seat does not say so. */
  transfer?: VendorTransfer;
  /** That it may run without consent, and on which conditions (CNIL, délibération 2020-091, article 5). */
  exemptible?: Exemptible;
  /** That it should no longer be used. */
  obsolete?: Obsolete;
  /** What whoever puts it on a site should know. */
  note?: Bilingual;
  /**
   * What this file rests on.
   * @minItems 1
   */
  sources: VendorSource[];
}

/** A text in French and in English. (No interface: those are no `Text`, which may have further languages.) */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- see above
export type Bilingual = {
  /**
   * The text in French.
   * @minLength 1
   */
  fr: string;
  /**
   * The text in English.
   * @minLength 1
   */
  en: string;
};

/** What a vendor's tool is. */
export type VendorKind =
  | 'accessibility'
  | 'advertising'
  | 'analytics'
  | 'captcha'
  | 'chat'
  | 'consent'
  | 'document'
  | 'font'
  | 'form'
  | 'library'
  | 'map'
  | 'monitoring'
  | 'payment'
  | 'social'
  | 'tag-manager'
  | 'testing'
  | 'translation'
  | 'video'
  | 'virtual-tour';

/** The categories that the catalogue knows: see `categories.json`. */
export type SuggestedCategory =
  | 'advertising'
  | 'analytics'
  | 'comfort'
  | 'essential'
  | 'forms'
  | 'media'
  | 'security'
  | 'social'
  | 'support'
  | 'testing';

/** A cookie as its vendor sets it by default. */
export interface CatalogueCookie extends Omit<Cookie, 'purpose'> {
  /** What it is for. */
  purpose: Bilingual;
  /**
   * What the vendor asks for by default, when that is longer than `lifetime`:
   * the landlord sets the shorter one, as `note` says, or browsers end the cookie
   * after 400 days.
   */
  vendorLifetime?: Lifetime;
}

/** Who receives data outside the European Economic Area. */
export interface VendorTransfer {
  /**
   * Name of the company.
   * @minLength 1
   */
  recipient: string;
  /**
   * Its country, as a two-letter code: `US`.
   * @pattern ^[A-Z]{2}$
   */
  country: string;
}

/** On which conditions a tool may run without consent. */
export interface Exemptible {
  /** How it has to be set up. The self-assessment is the landlord's. */
  conditions: Bilingual;
  /** What takes the place of `signals` when the tool runs without consent. */
  signals?: Signals;
}

/** Why a tool should no longer be used. */
export interface Obsolete {
  /** What has become of it. */
  reason: Bilingual;
  /** The vendor of this catalogue that takes its place. */
  replacement?: Identifier;
}

/** A text, or a measurement, that a file rests on. */
export interface VendorSource {
  /**
   * What it says something about.
   * @minItems 1
   */
  about: ('cookies' | 'end' | 'exemption' | 'hosts' | 'lifetimes' | 'storage')[];
  /** Where it can be read: the vendor's own page unless `confidence` is `secondary`. Absent for a measurement. */
  url?: WebAddress;
  /**
   * How sure we are: `measured` with the vendor's own script in a browser,
   * `verified` on the page named, `secondary` on a page of somebody else,
   * `remembered` when the page was not read for this file.
   */
  confidence: 'measured' | 'remembered' | 'secondary' | 'verified';
}
