/**
 * The configuration of one landlord: the single source of what the banner
 * asks, of what the gate holds and of what the privacy notice says.
 *
 * `src/config/schema.json` is generated from this file (`npm run schema`):
 * every comment below is the description that editors show.
 */

/**
 * A text shown to visitors: either one string, in French, or one string for
 * each language. Links are written `[label](https://…)`, `[label](mailto:…)`
 * or `[label](tel:…)`; nothing else is markup.
 */
export type Text = PlainText | LocalizedText;

/**
 * A text in French.
 * @minLength 1
 */
export type PlainText = string;

/** One text in several languages. French is the one others fall back to. */
export interface LocalizedText {
  /**
   * The text in French.
   * @minLength 1
   */
  fr: string;
  /** The text in another language, under that language's code: `en`. */
  [language: string]: string;
}

/**
 * A duration in ISO 8601, such as `P13M` (13 months), `P1Y`, `PT30M` (30 minutes).
 * @pattern ^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$
 */
export type Duration = string;

/**
 * How long something lives: a duration in ISO 8601, or `session` for what goes
 * when the browser closes.
 * @pattern ^(session|P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$
 */
export type Lifetime = string;

/**
 * A calendar date, `2026-11-22`.
 * @pattern ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$
 */
export type CalendarDate = string;

/**
 * A date that orders the versions of a config, `2026-11-22`; a second version
 * of the same day is `2026-11-22.1`.
 * @pattern ^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(\.[1-9])?$
 */
export type Revision = string;

/**
 * An identifier: lower-case letters, digits and hyphens, starting with a letter.
 * @pattern ^[a-z][a-z0-9-]{0,39}$
 */
export type Identifier = string;

/**
 * A web address: `https://…`, or a path on the landlord's own site, `/…`.
 * @pattern ^(https?://[^\s]+|/([^/\s][^\s]*)?)$
 */
export type WebAddress = string;

/**
 * An e-mail address.
 * @pattern ^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$
 */
export type EmailAddress = string;

/**
 * A telephone number as it is dialled or printed: digits, spaces, dots, `+`.
 * @pattern ^\+?[0-9 .\u00a0\u202f()-]{3,24}$
 */
export type PhoneNumber = string;

/**
 * A host, `stats.example.org`, or every host under a domain, `*.example.org`.
 * @pattern ^(\*\.)?([a-z0-9-]+\.)+[a-z0-9-]+$
 */
export type HostPattern = string;

/**
 * Languages that the kit's own texts exist in. `fr-x-simple` is plain French:
 * short sentences, one idea each.
 */
export type Language = 'ar' | 'en' | 'es' | 'fr' | 'fr-x-simple' | 'pt' | 'tr';

/** Everything Loquet knows about one landlord. */
export interface Config {
  /** Address of the JSON Schema, for completion in an editor. Ignored by the kit. */
  $schema?: string;
  /**
   * Date of this version. Raise it when the meaning of a choice changes: an
   * acceptance given to an older revision then lapses and the banner asks again.
   */
  revision: Revision;
  /**
   * Languages that visitors may read, the first one by default; with several,
   * the banner and the notice have a button for each. French if absent.
   * @minItems 1
   * @uniqueItems true
   */
  languages?: Language[];
  /** Who publishes the site and, unless the policy says otherwise, controls the data. */
  landlord: Landlord;
  /** The data protection officer. */
  dpo?: DataProtectionOfficer;
  /** How the choice is asked for and kept. */
  consent?: ConsentSettings;
  /** Where the banner stands. Its colours and its type are the site's own style sheet's (`--loquet-*`). */
  appearance?: Appearance;
  /**
   * What the visitor decides on, in the order in which it is shown.
   * @minItems 1
   */
  categories: Category[];
  /** Every tool that reads or writes on the visitor's device, or receives data from the page. */
  services: Service[];
  /** The privacy notice (GDPR articles 13 and 14). */
  policy?: Policy;
  /** What the linter says and the landlord has decided to live with. The kit itself ignores it. */
  waivers?: Waiver[];
}

/** A decision to live with what one rule of the linter says. */
export interface Waiver {
  /** Id of the rule. */
  rule: Identifier;
  /**
   * Why: kept with the proof of what was published.
   * @minLength 1
   */
  reason: string;
  /**
   * Who decided: a function, such as “data protection officer”, rather than a name.
   * @minLength 1
   */
  by: string;
  /** When it was decided. */
  date: CalendarDate;
  /**
   * The place that it is about, a JSON pointer such as `/consent`: there and below. Everywhere if absent.
   * @pattern ^(/[^/]*)+$
   */
  at?: string;
}

/** The landlord, as the legal notice and the banner name it. */
export interface Landlord {
  /**
   * Name under which tenants know the landlord.
   * @minLength 1
   */
  name: string;
  /** Legal form, such as “société anonyme d'HLM”. */
  legalForm?: Text;
  /**
   * Share capital, in euros.
   * @minimum 0
   */
  capital?: number;
  /** Registration, such as “RCS Toulouse 412 259 715”. */
  registration?: string;
  /** European VAT number. */
  vatNumber?: string;
  /** Postal address of the registered office, on one line. */
  address?: string;
  /** Telephone number. */
  phone?: PhoneNumber;
  /** E-mail address. */
  email?: EmailAddress;
  /** Home page. */
  website?: WebAddress;
  /** Address of a contact form. */
  contactUrl?: WebAddress;
  /** Who hosts the site. */
  host?: Organisation;
  /** Who develops the site. */
  developer?: Organisation;
  /** Who answers for what the site publishes. */
  publicationDirector?: PublicationDirector;
  /** State of the site's conformity with the accessibility rules (RGAA). */
  accessibility?: Accessibility;
}

/** A company or public body and how to reach it. */
export interface Organisation {
  /**
   * Name of the organisation.
   * @minLength 1
   */
  name: string;
  /** Postal address, on one line. */
  address?: string;
  /** Telephone number. */
  phone?: PhoneNumber;
  /** E-mail address. */
  email?: EmailAddress;
  /** Web page. */
  url?: WebAddress;
}

/** The publication director (loi n° 2004-575, article 1-1). */
export interface PublicationDirector {
  /** The person's name. */
  name?: string;
  /** The person's function. */
  function: Text;
}

/** What the law asks a public body to say about accessibility (loi n° 2005-102, article 47). */
export interface Accessibility {
  /** Result of the last audit. */
  conformity: 'full' | 'none' | 'partial';
  /** Address of the accessibility statement. */
  url?: WebAddress;
}

/** The data protection officer (GDPR article 37): give at least one way to reach them. */
export interface DataProtectionOfficer {
  /** The company that holds the office, when it is not an employee. */
  organisation?: string;
  /** E-mail address. */
  email?: EmailAddress;
  /** Postal address, on one line. */
  address?: string;
  /** Telephone number. */
  phone?: PhoneNumber;
  /** Address of a contact form. */
  url?: WebAddress;
}

/** How the choice is asked for and kept. */
export interface ConsentSettings {
  /** The cookie that carries the choice. */
  cookie?: ConsentCookie;
  /** When the banner asks again, counted from the day of the choice. */
  askAgainAfter?: AskAgainAfter;
  /**
   * Reloads the page when a running service is refused, which alone stops it.
   * `false` leaves it running until the next page.
   * @default true
   */
  reloadOnWithdrawal?: boolean;
  /**
   * What the gate holds until it is granted. `tagged`: what carries
   * `data-consent`, and nothing else. `known`: also what matches the hosts and
   * the cookie names that services declare. `strict`: nothing loads that no
   * service declares, by a content security policy; accepting reloads the page.
   * @default "known"
   */
  gate?: 'known' | 'strict' | 'tagged';
}

/** Where the banner stands, and how much room it takes. The attributes of the same names on `<consent-banner>` go first. */
export interface Appearance {
  /**
   * `bottom` or `top`: a sheet along that edge of the window. `corner`: a card in
   * the corner where lines end. `center`: a card in the middle. The page stays usable around all of them.
   * @default "bottom"
   */
  position?: 'bottom' | 'center' | 'corner' | 'top';
  /**
   * `compact` takes less room between texts; the buttons stay as large.
   * @default "comfortable"
   */
  density?: 'comfortable' | 'compact';
}

/** The cookie that carries the choice. */
export interface ConsentCookie {
  /**
   * Its name.
   * @pattern ^[A-Za-z0-9_.-]{1,64}$
   * @default "eu-consent"
   */
  name?: string;
  /**
   * The domain that sibling sites share, `example.org`; only this host if absent.
   * @pattern ^\.?([a-z0-9-]+\.)*[a-z0-9-]+$
   */
  domain?: string;
  /**
   * The path under which the choice holds.
   * @pattern ^/[^;\s]*$
   * @default "/"
   */
  path?: string;
  /**
   * Path of an endpoint on the site itself that answers with the same cookie as
   * a `Set-Cookie` header (`loquet/server`): Safari forgets after 7 days without
   * a visit what a script wrote. Called once a visit at most.
   * @pattern ^/([^/\s][^\s]*)?$
   */
  renewUrl?: string;
}

/** When the banner asks again, counted in calendar months from the day of the choice. */
export interface AskAgainAfter {
  /**
   * After an acceptance.
   * @default "P13M"
   */
  accepted?: Duration;
  /**
   * After a refusal.
   * @default "P1M"
   */
  refused?: Duration;
  /** After a choice that accepts some services and refuses others; as `accepted` if absent. */
  partial?: Duration;
}

/** A kind of use that the visitor decides on. */
export interface Category {
  /** Its identifier, unique among categories and services. */
  id: Identifier;
  /** `true` for what the site cannot work without: always on, never asked. */
  required?: true;
  /** Its title, two or three words. */
  label: Text;
  /** What it is for, one line. */
  description: Text;
}

/** One tool of one provider. */
export interface Service {
  /** Its identifier, unique among categories and services. */
  id: Identifier;
  /** The category that it belongs to. */
  category: Identifier;
  /** Its name, as visitors may know it. */
  name: Text;
  /** The company behind it. */
  provider: Provider;
  /** What it does, and why, one or two sentences. */
  purpose: Text;
  /** Hosts that it contacts. */
  hosts?: HostPattern[];
  /** Audience measurement that needs no consent (CNIL, délibération 2020-091, article 5). */
  exempt?: Exemption;
  /** The cookies that it sets. */
  cookies: Cookie[];
  /** What it keeps on the device otherwise: erased with its cookies. */
  storage?: StorageName[];
  /** What its vendor's own programming interface is told of the visitor's choice. */
  signals?: Signals;
}

/** Vendors that have an interface for consent, and what each is told about. */
export interface Signals {
  /**
   * Google Consent Mode v2: the consent types that the service needs.
   * @minItems 1
   * @uniqueItems true
   */
  'google-consent-mode'?: GoogleConsentType[];
  /**
   * Matomo: `consent` when it waits for consent, `opt-out` when it is exempt
   * and the visitor may object.
   * @minItems 1
   * @maxItems 1
   */
  matomo?: ('consent' | 'opt-out')[];
  /**
   * Microsoft Universal Event Tracking.
   * @minItems 1
   * @maxItems 1
   */
  'microsoft-uet'?: 'ad_storage'[];
  /**
   * Microsoft Clarity.
   * @minItems 1
   * @uniqueItems true
   */
  clarity?: ('ad_storage' | 'analytics_storage')[];
  /**
   * Piano Analytics.
   * @minItems 1
   * @maxItems 1
   */
  piano?: 'audience'[];
}

/** The consent types of Google Consent Mode v2. */
export type GoogleConsentType =
  | 'ad_personalization'
  | 'ad_storage'
  | 'ad_user_data'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/**
 * Something kept on the device besides cookies: where, and its name, in which
 * one `*` stands for any characters: `local:_hj*`, `session:_cltk`, `indexeddb:tool`.
 * @maxLength 140
 * @pattern ^(local|session|indexeddb):(?=.)[^*]*\*?[^*]*$
 */
export type StorageName = string;

/** Who provides a service. */
export interface Provider {
  /**
   * Name of the company.
   * @minLength 1
   */
  name: string;
  /**
   * Country of its seat, as a two-letter code: `FR`.
   * @pattern ^[A-Z]{2}$
   */
  country?: string;
  /** Address of its own privacy notice. */
  privacyUrl?: WebAddress;
}

/** Why a service may run before any choice. It needs a category of its own. */
export interface Exemption {
  /** Date, method and outcome of the self-assessment against the criteria of the CNIL. */
  selfAssessment: Text;
  /** Visitors can switch the service off. */
  optOut: true;
}

/** A cookie, or a family of cookies. */
export interface Cookie {
  /**
   * Its exact name; one `*` stands for any characters: `_ga_*`.
   * @maxLength 128
   * @pattern ^(?=.)[^\s=;,*]*\*?[^\s=;,*]*$
   */
  name: string;
  /** What it is for. */
  purpose: Text;
  /** How long it lives. */
  lifetime: Lifetime;
  /** The domain it is set on, when it is not the site's own host. */
  domain?: string;
  /**
   * The path it is set on.
   * @pattern ^/[^;\s]*$
   * @default "/"
   */
  path?: string;
  /**
   * `true` when scripts cannot see it.
   * @default false
   */
  httpOnly?: boolean;
  /**
   * `third` when another site sets it on its own domain.
   * @default "first"
   */
  party?: 'first' | 'third';
}

/** The privacy notice (GDPR articles 13 and 14). */
export interface Policy {
  /** Date of the last change. */
  updated: CalendarDate;
  /** Address of the page that shows the notice; the banner links to it. */
  url?: WebAddress;
  /** The controllers, when the landlord is not the only one. */
  controllers?: Controller[];
  /** What joint controllers agreed on (GDPR article 26). */
  joint?: JointControl;
  /**
   * What is done with personal data.
   * @minItems 1
   */
  processings: Processing[];
  /** Companies that handle data on behalf of a controller (GDPR article 28). */
  processors?: Processor[];
  /** Transfers outside the European Economic Area; an empty list says that there are none. */
  transfers: Transfer[];
  /** How to exercise one's rights, when it is not by writing to the data protection officer. */
  rights?: Rights;
  /** How data are protected. */
  security?: Text;
  /** What is decided by a machine alone, how, and with what effect; `false` says: nothing. */
  automatedDecisions: Text | false;
  /** Further titled texts. */
  sections?: Section[];
  /**
   * What changed in the notice or in the services, the newest first: its
   * history, and what visitors read who are asked again because of it.
   */
  changes?: PolicyChange[];
}

/** One change of the notice or of the services. */
export interface PolicyChange {
  /** The day of the change. */
  date: CalendarDate;
  /** What changed, one or two sentences. */
  text: Text;
}

/** A controller: the landlord itself, or another body. */
export interface Controller extends Organisation {
  /** Its identifier, unique among controllers. */
  id: Identifier;
  /** What it decides. */
  role?: Text;
}

/** What joint controllers agreed on (GDPR article 26). */
export interface JointControl {
  /**
   * The controllers concerned.
   * @minItems 2
   */
  controllers: Identifier[];
  /** The essence of the arrangement: who does what. */
  essence: Text;
  /** Whom to address; each controller has to answer all the same. */
  contact: Text;
}

/** Whose data are concerned. */
export type PersonGroup =
  'agency-user' | 'applicant' | 'contact' | 'employee' | 'partner-user' | 'supplier' | 'tenant' | 'visitor';

/** What makes a processing lawful (GDPR article 6(1)). */
export type LegalBasis =
  'consent' | 'contract' | 'legal-obligation' | 'legitimate-interest' | 'public-task' | 'vital-interests';

/** One processing activity. */
export interface Processing {
  /** Its identifier, unique among processings. */
  id: Identifier;
  /** Its title. */
  title: Text;
  /** The controller, by identifier; the landlord if absent. */
  controller?: Identifier;
  /** The processors that take part, by identifier. */
  processors?: Identifier[];
  /**
   * Whose data are concerned.
   * @minItems 1
   */
  persons: PersonGroup[];
  /** What the data are used for. */
  purpose: Text;
  /** The one legal basis of this purpose. */
  legalBasis: LegalBasis;
  /** The contract, the text of law or the public task that the basis rests on. */
  legalBasisDetail?: Text;
  /** The interest pursued: owed when the basis is `legitimate-interest`. */
  legitimateInterest?: Text;
  /**
   * Kinds of data.
   * @minItems 1
   */
  dataCategories: Text[];
  /** Where the data come from: owed when they are not collected from the person. */
  source?: DataSource;
  /** Whether the person has to give the data. */
  mandatory?: boolean;
  /** What happens when the data are not given. */
  consequence?: Text;
  /**
   * Who receives the data.
   * @minItems 1
   */
  recipients: Text[];
  /** The transfers that this processing involves, by identifier. */
  transfers?: Identifier[];
  /** How long the data are kept. */
  retention: Retention;
}

/** Where data come from when the person did not give them (GDPR article 14(2)(f)). */
export interface DataSource {
  /** The source. */
  origin: Text;
  /** Whether anybody can consult that source. */
  public: boolean;
}

/** How long data are kept: a duration, or the criteria that decide it. */
export interface Retention {
  /** In daily use. */
  active?: Duration;
  /** In an archive with restricted access, afterwards. */
  archive?: Duration;
  /** What decides, when no number of months does. */
  criteria?: Text;
}

/** A company that handles data on behalf of a controller. */
export interface Processor extends Organisation {
  /** Its identifier, unique among processors. */
  id: Identifier;
  /** What it does. */
  role: Text;
}

/** A transfer of data outside the European Economic Area. */
export interface Transfer {
  /** Its identifier, unique among transfers. */
  id: Identifier;
  /** Who receives the data. */
  recipient: string;
  /**
   * Country, as a two-letter code: `US`.
   * @pattern ^[A-Z]{2}$
   */
  country: string;
  /** Adequacy decision, Data Privacy Framework, standard clauses, binding rules, or a derogation (GDPR articles 45 to 49). */
  safeguard: 'adequacy' | 'binding-corporate-rules' | 'data-privacy-framework' | 'derogation' | 'standard-clauses';
  /** What the safeguard is exactly and how to get a copy of it. */
  detail?: Text;
}

/** How to exercise one's rights. */
export interface Rights {
  /** E-mail address. */
  email?: EmailAddress;
  /** Postal address, on one line. */
  address?: string;
  /** Telephone number. */
  phone?: PhoneNumber;
  /** Address of a form. */
  url?: WebAddress;
  /** Anything particular to say: what happens to an account, who forwards a request. */
  note?: Text;
}

/** A further titled text. */
export interface Section {
  /** Its identifier, unique among sections. */
  id: Identifier;
  /** Its title. */
  title: Text;
  /**
   * Its paragraphs.
   * @minItems 1
   */
  paragraphs: Text[];
}
