import type { ConsentBanner } from "loquet/elements/consent-banner.js";
import type { CookieTable } from "loquet/elements/cookie-table.js";
import type { PrivacyPolicy } from "loquet/elements/privacy-policy.js";

type BaseProps = {
  /** Content added between the opening and closing tags of the element */
  children?: JSX.Element;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined>;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl";
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string;
  /** A unique identifier for the element. */
  id?: string;
  /** Sets the HTML or XML markup contained within the element. */
  innerHTML?: string;
  /** Specifies the language of the element. */
  lang?: string;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: unknown | ((e: unknown) => void);
  /** Adds a reference for a custom element slot */
  slot?: string;
  /** Prop for setting inline styles */
  style?: JSX.CSSProperties;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number;
  /** Sets the text content of the element */
  textContent?: string;
  /** Specifies the tooltip text for the element. */
  title?: string;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no";
};

type BaseEvents = {};

type ConsentBannerProps = {
  /** A config, or the URL of one, for pages without a loader. */
  config?: ConsentBanner["config"];
  /** Where the banner stands: `bottom`, `top`, `corner` or `center`. The config's `appearance.position`, or `bottom`, if absent. */
  position?: ConsentBanner["position"];
  /** `comfortable`, or `compact` with less room between texts. The config's `appearance.density`, or `comfortable`, if absent. */
  density?: ConsentBanner["density"];
  /** Level of the title, 1 to 6; the titles in the preferences follow from it. */
  "heading-level"?: ConsentBanner["headingLevel"];
};

type CookieTableProps = {
  /** A config, or the URL of one; the page's when absent. */
  config?: CookieTable["config"];
  /** Adds a switch for each service and category, and one button that saves. */
  editable?: CookieTable["editable"];
  /** Level of the categories' headings, 2 to 6. */
  "heading-level"?: CookieTable["headingLevel"];
};

type PrivacyPolicyProps = {
  /** A config, or the URL of one; the page's when absent. */
  config?: PrivacyPolicy["config"];
  /** Groups of persons to show the notice to, separated by spaces: `tenant applicant`. Everybody when empty. */
  persons?: PrivacyPolicy["persons"];
  /** `full` notice, `summary` for a form, or `legal` notice of the site. */
  variant?: PrivacyPolicy["variant"];
  /** Level of the sections' headings, 2 to 6. */
  "heading-level"?: PrivacyPolicy["headingLevel"];
};

export type CustomElements = {
  /**
   * The question, the three buttons, and the preferences behind the third.
   * ---
   *
   *
   * ### **Methods:**
   *  - **openPreferences(): _Promise<void>_** - Opens the preferences, as "Personnaliser" does; rejects when their file cannot be had.
   * - **offerReload(): _void_** - Offers to reload the page: a choice was made elsewhere that this page can follow only then.
   *
   * ### **Slots:**
   *  - **logo** - the landlord's logo, before the title
   * - **text** - more to say, after the kit's own text
   * - **preferences** - more to say at the head of the preferences
   *
   * ### **CSS Properties:**
   *  - **--loquet-color-accent** - the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour _(default: light-dark(#1c4f8c, #9ec5f8))_
   * - **--loquet-color-surface** - the background, from which the colours of texts, lines and edges follow. Any opaque colour _(default: Canvas)_
   * - **--loquet-color-accent-text** - texts upon the accent _(default: black or white, whichever can be read)_
   * - **--loquet-color-link** - links, outlined buttons and edges of buttons _(default: the accent, brought to contrast 5 with the surface)_
   * - **--loquet-color-text** - texts _(default: a grey of contrast 14 with the surface)_
   * - **--loquet-color-line** - lines that part content _(default: a grey of contrast 1.8 with the surface)_
   * - **--loquet-color-tint** - background of what stands apart _(default: hardly different from the surface)_
   * - **--loquet-color-focus** - the focus ring _(default: the links' colour)_
   * - **--loquet-border-width** - width of edges _(default: 1px)_
   * - **--loquet-radius** - radius of corners _(default: 0.375em)_
   * - **--loquet-font-family** - type of all texts _(default: inherit)_
   * - **--loquet-font-size** - size of the texts _(default: the site's, at least 16px)_
   * - **--loquet-line-height** - height of lines _(default: 1.5)_
   * - **--loquet-heading-font-family** - type of titles _(default: inherit)_
   * - **--loquet-heading-font-weight** - weight of titles _(default: 700)_
   * - **--loquet-focus-width** - width of the focus ring _(default: 2px)_
   * - **--loquet-button-radius** - radius of the buttons' corners _(default: that of other corners)_
   * - **--loquet-button-font-weight** - weight of the buttons' words _(default: 600)_
   * - **--loquet-space** - distance between blocks _(default: 1em)_
   * - **--loquet-elevation** - shadow of the banner, of the preferences and of messages _(default: 0 0 2em rgb(0 0 0 / 14%))_
   * - **--loquet-z-index** - level of the banner and of messages _(default: 2147483647)_
   * - **--loquet-color-border** - edges of switches and other controls _(default: a grey of contrast 4 with the surface)_
   * - **--loquet-color-muted** - secondary texts _(default: a grey of contrast 6 with the surface)_
   * - **--loquet-color-backdrop** - what lies over the page while the preferences are open _(default: rgb(0 0 0 / 50%))_
   *
   * ### **CSS Parts:**
   *  - **banner** - the box of the question
   * - **text** - the texts of the question, or of the preferences, without the buttons: what scrolls
   * - **title** - the title of the question, or of the preferences
   * - **languages** - the row of languages, when the config enables several
   * - **language** - the button of one language
   * - **changed** - what changed, for who is asked again
   * - **changes** - the landlord's words on what changed
   * - **purposes** - the list of purposes
   * - **purpose** - one purpose in it
   * - **links** - the line of links under the texts
   * - **link** - a link, or a button that looks like one
   * - **actions** - the row of buttons
   * - **button** - each button
   * - **answer** - "Tout accepter" and "Tout refuser". They have no part apart: no style sheet of the page can make one weigh more than the other
   * - **customise** - "Personnaliser"
   * - **preferences** - the dialog of the preferences
   * - **header** - its title and the button that closes it
   * - **heading** - the title of a category or of an essential service
   * - **category** - one category in it
   * - **service** - one service in it
   * - **on** - a service or a switch that is on
   * - **off** - a service or a switch that is off
   * - **mixed** - the switch of a category of which some services are on
   * - **switch-label** - a switch and its words
   * - **switch** - one switch
   * - **details** - what unfolds: the cookies of a service, the choices made on this device
   * - **journal** - the choices made on this device
   * - **save** - "Enregistrer mes choix"
   * - **close** - "Fermer sans enregistrer"
   * - **status** - the confirmation
   * - **reload** - the box that offers to reload the page after a choice made elsewhere
   */
  "consent-banner": Partial<ConsentBannerProps & BaseProps & BaseEvents>;

  /**
   * The cookies of a site, and with `editable` the switches to choose among them.
   * ---
   *
   *
   * ### **Slots:**
   *  - **intro** - more to say before the tables
   *
   * ### **CSS Properties:**
   *  - **--loquet-color-accent** - the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour _(default: light-dark(#1c4f8c, #9ec5f8))_
   * - **--loquet-color-surface** - the background, from which the colours of texts, lines and edges follow. Any opaque colour _(default: Canvas)_
   * - **--loquet-color-accent-text** - texts upon the accent _(default: black or white, whichever can be read)_
   * - **--loquet-color-link** - links, outlined buttons and edges of buttons _(default: the accent, brought to contrast 5 with the surface)_
   * - **--loquet-color-text** - texts _(default: a grey of contrast 14 with the surface)_
   * - **--loquet-color-line** - lines that part content _(default: a grey of contrast 1.8 with the surface)_
   * - **--loquet-color-tint** - background of what stands apart _(default: hardly different from the surface)_
   * - **--loquet-color-focus** - the focus ring _(default: the links' colour)_
   * - **--loquet-border-width** - width of edges _(default: 1px)_
   * - **--loquet-radius** - radius of corners _(default: 0.375em)_
   * - **--loquet-font-family** - type of all texts _(default: inherit)_
   * - **--loquet-font-size** - size of the texts _(default: the site's, at least 16px)_
   * - **--loquet-line-height** - height of lines _(default: 1.5)_
   * - **--loquet-heading-font-family** - type of titles _(default: inherit)_
   * - **--loquet-heading-font-weight** - weight of titles _(default: 700)_
   * - **--loquet-focus-width** - width of the focus ring _(default: 2px)_
   * - **--loquet-button-radius** - radius of the buttons' corners _(default: that of other corners)_
   * - **--loquet-button-font-weight** - weight of the buttons' words _(default: 600)_
   * - **--loquet-color-border** - edges of switches and other controls _(default: a grey of contrast 4 with the surface)_
   * - **--loquet-color-muted** - secondary texts _(default: a grey of contrast 6 with the surface)_
   * - **--loquet-space** - distance between blocks _(default: 1em)_
   * - **--loquet-padding** - distance between the texts and the edge of the background _(default: 0)_
   *
   * ### **CSS Parts:**
   *  - **category** - the box of one category
   * - **heading** - the title of a category
   * - **description** - what a category is for
   * - **table** - a table
   * - **table-head** - the row of the columns' names
   * - **service** - the rows of one service
   * - **service-row** - the row that says whose a service is and what it does
   * - **row** - the row of one cookie
   * - **name** - a cookie's name
   * - **link** - a link to a provider's own notice
   * - **status** - a status
   * - **always** - a service, or its status, that is always on
   * - **exempt** - a service, or its status, that is on without consent
   * - **on** - a service, its status or a switch that is on
   * - **off** - a service, its status or a switch that is off
   * - **mixed** - the switch of a category of which some services are on
   * - **presence** - whether a cookie was seen
   * - **present** - … it was
   * - **not-seen** - … it was not
   * - **unseeable** - … nobody can tell from this page
   * - **switch-label** - a switch and its words
   * - **switch** - a switch
   * - **save-bar** - the button that saves and what it says
   * - **button** - the button that saves
   * - **save** - the same
   * - **confirmation** - what is said once the choice is saved
   * - **failure** - the sentence shown when there is no config
   */
  "cookie-table": Partial<CookieTableProps & BaseProps & BaseEvents>;

  /**
   * The privacy notice; a short one beside a form; the legal notice of the site.
   * ---
   *
   *
   * ### **Slots:**
   *  - **intro** - more to say before the contents list
   * - **cookies** - what the section on cookies shows: usually `<cookie-table>`
   *
   * ### **CSS Properties:**
   *  - **--loquet-color-accent** - the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour _(default: light-dark(#1c4f8c, #9ec5f8))_
   * - **--loquet-color-surface** - the background, from which the colours of texts, lines and edges follow. Any opaque colour _(default: Canvas)_
   * - **--loquet-color-accent-text** - texts upon the accent _(default: black or white, whichever can be read)_
   * - **--loquet-color-link** - links, outlined buttons and edges of buttons _(default: the accent, brought to contrast 5 with the surface)_
   * - **--loquet-color-text** - texts _(default: a grey of contrast 14 with the surface)_
   * - **--loquet-color-line** - lines that part content _(default: a grey of contrast 1.8 with the surface)_
   * - **--loquet-color-tint** - background of what stands apart _(default: hardly different from the surface)_
   * - **--loquet-color-focus** - the focus ring _(default: the links' colour)_
   * - **--loquet-border-width** - width of edges _(default: 1px)_
   * - **--loquet-radius** - radius of corners _(default: 0.375em)_
   * - **--loquet-font-family** - type of all texts _(default: inherit)_
   * - **--loquet-font-size** - size of the texts _(default: the site's, at least 16px)_
   * - **--loquet-line-height** - height of lines _(default: 1.5)_
   * - **--loquet-heading-font-family** - type of titles _(default: inherit)_
   * - **--loquet-heading-font-weight** - weight of titles _(default: 700)_
   * - **--loquet-focus-width** - width of the focus ring _(default: 2px)_
   * - **--loquet-button-radius** - radius of the buttons' corners _(default: that of other corners)_
   * - **--loquet-button-font-weight** - weight of the buttons' words _(default: 600)_
   * - **--loquet-color-muted** - secondary texts _(default: a grey of contrast 6 with the surface)_
   * - **--loquet-color-border** - edge of what is brought out _(default: a grey of contrast 4 with the surface)_
   * - **--loquet-space** - distance between blocks _(default: 1em)_
   * - **--loquet-padding** - distance between the texts and the edge of the background _(default: 0)_
   * - **--loquet-scroll-margin** - room above a section that was jumped to, for a fixed header _(default: 5em)_
   *
   * ### **CSS Parts:**
   *  - **lead** - the first sentence
   * - **languages** - the row of languages, when the config enables several
   * - **language** - the button of one language
   * - **contents** - the contents list
   * - **section** - the box of one section
   * - **heading** - a title
   * - **card** - the box of one processing, controller or processor
   * - **card-heading** - the title of a processing
   * - **facts** - a list of facts
   * - **contact** - ways to reach somebody
   * - **link** - a link
   * - **changes** - the history of changes
   * - **objection** - the right to object, brought out apart
   * - **button** - each button
   * - **copy** - a button that copies an address
   * - **manage** - the button that opens the preferences
   * - **print** - the button that prints
   * - **status** - what is said once an address is copied
   * - **failure** - the sentence shown when there is no config or no notice
   */
  "privacy-policy": Partial<PrivacyPolicyProps & BaseProps & BaseEvents>;
};

declare namespace svelteHTML {
  // eslint-disable-next-line @typescript-eslint/no-empty-interface
  interface IntrinsicElements extends CustomElements {}
}
