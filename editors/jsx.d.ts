import type { ConsentBanner } from "loquet/elements/consent-banner.js";
import type { ConsentPlaceholder } from "loquet/elements/consent-placeholder.js";
import type { CookieTable } from "loquet/elements/cookie-table.js";
import type { PrivacyPolicy } from "loquet/elements/privacy-policy.js";

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 * @deprecated Runtime scoped elements result in duplicate types and can confusing for developers. It is recommended to use the `prefix` and `suffix` options to generate new types instead.
 */
export type ScopedElements<
  Prefix extends string = "",
  Suffix extends string = "",
> = {
  [
    Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`
  ]: CustomElements[Key];
};

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl" | undefined;
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined;
  /** A unique identifier for the element. */
  id?: string | undefined;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined;
  /** Specifies the language of the element. */
  lang?: string | undefined;
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: (T | ((e: T) => void)) | undefined;
  /** Adds a reference for a custom element slot */
  slot?: string | undefined;
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined;
  /** Specifies the tooltip text for the element. */
  title?: string | undefined;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no" | undefined;
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: "auto" | "hint" | "manual" | undefined;
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: "top" | "bottom" | "left" | "right" | "auto" | undefined;
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: "show" | "hide" | "toggle" | undefined;
};

type BaseEvents = {};

export type ConsentBannerProps = {
  /** A config, or the URL of one, for pages without a loader. */
  config?: ConsentBanner["config"] | undefined;
  /** Where the banner stands: `bottom`, `top`, `corner` or `center`. The config's `appearance.position`, or `bottom`, if absent. */
  position?: ConsentBanner["position"] | undefined;
  /** `comfortable`, or `compact` with less room between texts. The config's `appearance.density`, or `comfortable`, if absent. */
  density?: ConsentBanner["density"] | undefined;
  /** Level of the title, 1 to 6; the titles in the preferences follow from it. */
  "heading-level"?: ConsentBanner["headingLevel"] | undefined;
  /** Level of the title, 1 to 6; the titles in the preferences follow from it. */
  headingLevel?: ConsentBanner["headingLevel"] | undefined;
};

export type ConsentBannerSolidJsProps = {
  /** A config, or the URL of one, for pages without a loader. */
  "prop:config"?: ConsentBanner["config"] | undefined;
  /** Where the banner stands: `bottom`, `top`, `corner` or `center`. The config's `appearance.position`, or `bottom`, if absent. */
  "prop:position"?: ConsentBanner["position"] | undefined;
  /** `comfortable`, or `compact` with less room between texts. The config's `appearance.density`, or `comfortable`, if absent. */
  "prop:density"?: ConsentBanner["density"] | undefined;
  /** Level of the title, 1 to 6; the titles in the preferences follow from it. */
  "attr:heading-level"?: ConsentBanner["headingLevel"] | undefined;
  /** Level of the title, 1 to 6; the titles in the preferences follow from it. */
  "prop:headingLevel"?: ConsentBanner["headingLevel"] | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CookieTableProps = {
  /** A config, or the URL of one; the page's when absent. */
  config?: CookieTable["config"] | undefined;
  /** Adds a switch for each service and category, and one button that saves. */
  editable?: CookieTable["editable"] | undefined;
  /** Level of the categories' headings, 2 to 6. */
  "heading-level"?: CookieTable["headingLevel"] | undefined;
  /** Level of the categories' headings, 2 to 6. */
  headingLevel?: CookieTable["headingLevel"] | undefined;
};

export type CookieTableSolidJsProps = {
  /** A config, or the URL of one; the page's when absent. */
  "prop:config"?: CookieTable["config"] | undefined;
  /** Adds a switch for each service and category, and one button that saves. */
  "prop:editable"?: CookieTable["editable"] | undefined;
  /** Level of the categories' headings, 2 to 6. */
  "attr:heading-level"?: CookieTable["headingLevel"] | undefined;
  /** Level of the categories' headings, 2 to 6. */
  "prop:headingLevel"?: CookieTable["headingLevel"] | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type PrivacyPolicyProps = {
  /** A config, or the URL of one; the page's when absent. */
  config?: PrivacyPolicy["config"] | undefined;
  /** Groups of persons to show the notice to, separated by spaces: `tenant applicant`. Everybody when empty. */
  persons?: PrivacyPolicy["persons"] | undefined;
  /** `full` notice, `summary` for a form, or `legal` notice of the site. */
  variant?: PrivacyPolicy["variant"] | undefined;
  /** Level of the sections' headings, 2 to 6. */
  "heading-level"?: PrivacyPolicy["headingLevel"] | undefined;
  /** Level of the sections' headings, 2 to 6. */
  headingLevel?: PrivacyPolicy["headingLevel"] | undefined;
};

export type PrivacyPolicySolidJsProps = {
  /** A config, or the URL of one; the page's when absent. */
  "prop:config"?: PrivacyPolicy["config"] | undefined;
  /** Groups of persons to show the notice to, separated by spaces: `tenant applicant`. Everybody when empty. */
  "prop:persons"?: PrivacyPolicy["persons"] | undefined;
  /** `full` notice, `summary` for a form, or `legal` notice of the site. */
  "prop:variant"?: PrivacyPolicy["variant"] | undefined;
  /** Level of the sections' headings, 2 to 6. */
  "attr:heading-level"?: PrivacyPolicy["headingLevel"] | undefined;
  /** Level of the sections' headings, 2 to 6. */
  "prop:headingLevel"?: PrivacyPolicy["headingLevel"] | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CustomElements = {
  /**
   * Asks for consent, and lets the visitor change their mind.
   *
   * A named region, not a modal one: it takes no focus when it appears, stands
   * first in the page, and never covers what has the focus. "Tout accepter" and
   * "Tout refuser" are the same button. Closing the preferences, Escape, or
   * going on browsing is no answer.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `config`: A config, or the URL of one, for pages without a loader.
   * - `position`: Where the banner stands: `bottom`, `top`, `corner` or `center`. The config's `appearance.position`, or `bottom`, if absent.
   * - `density`: `comfortable`, or `compact` with less room between texts. The config's `appearance.density`, or `comfortable`, if absent.
   * - `heading-level`/`headingLevel`: Level of the title, 1 to 6; the titles in the preferences follow from it.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `logo`: the landlord's logo, before the title
   * - `text`: more to say, after the kit's own text
   * - `preferences`: more to say at the head of the preferences
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `openPreferences() => Promise<void>`: Opens the preferences, as "Personnaliser" does; rejects when their file cannot be had.
   * - `offerReload() => void`: Offers to reload the page: a choice was made elsewhere that this page can follow only then.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--loquet-color-accent`: the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour (default: `light-dark(#1c4f8c, #9ec5f8)`)
   * - `--loquet-color-surface`: the background, from which the colours of texts, lines and edges follow. Any opaque colour (default: `Canvas`)
   * - `--loquet-color-accent-text`: texts upon the accent (default: `black or white, whichever can be read`)
   * - `--loquet-color-link`: links, outlined buttons and edges of buttons (default: `the accent, brought to contrast 5 with the surface`)
   * - `--loquet-color-text`: texts (default: `a grey of contrast 14 with the surface`)
   * - `--loquet-color-line`: lines that part content (default: `a grey of contrast 1.8 with the surface`)
   * - `--loquet-color-tint`: background of what stands apart (default: `hardly different from the surface`)
   * - `--loquet-color-focus`: the focus ring (default: `the links' colour`)
   * - `--loquet-border-width`: width of edges (default: `1px`)
   * - `--loquet-radius`: radius of corners (default: `0.375em`)
   * - `--loquet-font-family`: type of all texts (default: `inherit`)
   * - `--loquet-font-size`: size of the texts (default: `the site's, at least 16px`)
   * - `--loquet-line-height`: height of lines (default: `1.5`)
   * - `--loquet-heading-font-family`: type of titles (default: `inherit`)
   * - `--loquet-heading-font-weight`: weight of titles (default: `700`)
   * - `--loquet-focus-width`: width of the focus ring (default: `2px`)
   * - `--loquet-button-radius`: radius of the buttons' corners (default: `that of other corners`)
   * - `--loquet-button-font-weight`: weight of the buttons' words (default: `600`)
   * - `--loquet-space`: distance between blocks (default: `1em`)
   * - `--loquet-elevation`: shadow of the banner, of the preferences and of messages (default: `0 0 2em rgb(0 0 0 / 14%)`)
   * - `--loquet-z-index`: level of the banner and of messages (default: `2147483647`)
   * - `--loquet-color-border`: edges of switches and other controls (default: `a grey of contrast 4 with the surface`)
   * - `--loquet-color-muted`: secondary texts (default: `a grey of contrast 6 with the surface`)
   * - `--loquet-color-backdrop`: what lies over the page while the preferences are open (default: `rgb(0 0 0 / 50%)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `banner`: the box of the question
   * - `text`: the texts of the question, or of the preferences, without the buttons: what scrolls
   * - `title`: the title of the question, or of the preferences
   * - `languages`: the row of languages, when the config enables several
   * - `language`: the button of one language
   * - `changed`: what changed, for who is asked again
   * - `changes`: the landlord's words on what changed
   * - `purposes`: the list of purposes
   * - `purpose`: one purpose in it
   * - `links`: the line of links under the texts
   * - `link`: a link, or a button that looks like one
   * - `actions`: the row of buttons
   * - `button`: each button
   * - `answer`: "Tout accepter" and "Tout refuser". They have no part apart: no style sheet of the page can make one weigh more than the other
   * - `customise`: "Personnaliser"
   * - `preferences`: the dialog of the preferences
   * - `header`: its title and the button that closes it
   * - `heading`: the title of a category or of an essential service
   * - `category`: one category in it
   * - `service`: one service in it
   * - `on`: a service or a switch that is on
   * - `off`: a service or a switch that is off
   * - `mixed`: the switch of a category of which some services are on
   * - `switch-label`: a switch and its words
   * - `switch`: one switch
   * - `details`: what unfolds: the cookies of a service, the choices made on this device
   * - `journal`: the choices made on this device
   * - `save`: "Enregistrer mes choix"
   * - `close`: "Fermer sans enregistrer"
   * - `status`: the confirmation
   * - `reload`: the box that offers to reload the page after a choice made elsewhere
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `asking`: the question is on the screen
   * - `preferences`: the preferences are open
   * - `confirmed`: the confirmation is on the screen
   * - `reload-offered`: the offer to reload is on the screen
   */
  "consent-banner": Partial<
    ConsentBannerProps & BaseProps<ConsentBanner> & BaseEvents
  >;

  /**
   * Every cookie that the config declares, in one table for each category: name,
   * issuer, purpose, lifetime in words and, where consent runs on the page, its
   * status from the visitor's choice and whether it was seen on this device.
   * What the kit keeps itself stands in a table of its own.
   *
   * Fires no event of its own: a saved choice is announced by `consent-change`
   * on `document`.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `config`: A config, or the URL of one; the page's when absent.
   * - `editable`: Adds a switch for each service and category, and one button that saves.
   * - `heading-level`/`headingLevel`: Level of the categories' headings, 2 to 6.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `intro`: more to say before the tables
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--loquet-color-accent`: the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour (default: `light-dark(#1c4f8c, #9ec5f8)`)
   * - `--loquet-color-surface`: the background, from which the colours of texts, lines and edges follow. Any opaque colour (default: `Canvas`)
   * - `--loquet-color-accent-text`: texts upon the accent (default: `black or white, whichever can be read`)
   * - `--loquet-color-link`: links, outlined buttons and edges of buttons (default: `the accent, brought to contrast 5 with the surface`)
   * - `--loquet-color-text`: texts (default: `a grey of contrast 14 with the surface`)
   * - `--loquet-color-line`: lines that part content (default: `a grey of contrast 1.8 with the surface`)
   * - `--loquet-color-tint`: background of what stands apart (default: `hardly different from the surface`)
   * - `--loquet-color-focus`: the focus ring (default: `the links' colour`)
   * - `--loquet-border-width`: width of edges (default: `1px`)
   * - `--loquet-radius`: radius of corners (default: `0.375em`)
   * - `--loquet-font-family`: type of all texts (default: `inherit`)
   * - `--loquet-font-size`: size of the texts (default: `the site's, at least 16px`)
   * - `--loquet-line-height`: height of lines (default: `1.5`)
   * - `--loquet-heading-font-family`: type of titles (default: `inherit`)
   * - `--loquet-heading-font-weight`: weight of titles (default: `700`)
   * - `--loquet-focus-width`: width of the focus ring (default: `2px`)
   * - `--loquet-button-radius`: radius of the buttons' corners (default: `that of other corners`)
   * - `--loquet-button-font-weight`: weight of the buttons' words (default: `600`)
   * - `--loquet-color-border`: edges of switches and other controls (default: `a grey of contrast 4 with the surface`)
   * - `--loquet-color-muted`: secondary texts (default: `a grey of contrast 6 with the surface`)
   * - `--loquet-space`: distance between blocks (default: `1em`)
   * - `--loquet-padding`: distance between the texts and the edge of the background (default: `0`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `category`: the box of one category
   * - `heading`: the title of a category
   * - `description`: what a category is for
   * - `table`: a table
   * - `table-head`: the row of the columns' names
   * - `service`: the rows of one service
   * - `service-row`: the row that says whose a service is and what it does
   * - `row`: the row of one cookie
   * - `name`: a cookie's name
   * - `link`: a link to a provider's own notice
   * - `status`: a status
   * - `always`: a service, or its status, that is always on
   * - `exempt`: a service, or its status, that is on without consent
   * - `on`: a service, its status or a switch that is on
   * - `off`: a service, its status or a switch that is off
   * - `mixed`: the switch of a category of which some services are on
   * - `presence`: whether a cookie was seen
   * - `present`: … it was
   * - `not-seen`: … it was not
   * - `unseeable`: … nobody can tell from this page
   * - `switch-label`: a switch and its words
   * - `switch`: a switch
   * - `save-bar`: the button that saves and what it says
   * - `button`: the button that saves
   * - `save`: the same
   * - `confirmation`: what is said once the choice is saved
   * - `failure`: the sentence shown when there is no config
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `ready`: the tables are there
   * - `failed`: there is no config to show
   * - `unsaved`: a switch was touched and not saved
   */
  "cookie-table": Partial<
    CookieTableProps & BaseProps<CookieTable> & BaseEvents
  >;

  /**
   * The privacy notice of GDPR articles 13 and 14, from the config: who, why, on
   * what legal basis, for how long, and the rights that follow from the legal bases.
   *
   * Sections can be linked to by fragment, although they are in a shadow root:
   * `#controller`, `#dpo`, `#processings`, `#processing-<id>`, `#rights`, `#objection`,
   * `#exercise`, `#complaint`, `#processors`, `#transfers`, `#security`,
   * `#automated-decisions`, `#cookies`, `#section-<id>`, `#changes`.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `config`: A config, or the URL of one; the page's when absent.
   * - `persons`: Groups of persons to show the notice to, separated by spaces: `tenant applicant`. Everybody when empty.
   * - `variant`: `full` notice, `summary` for a form, or `legal` notice of the site.
   * - `heading-level`/`headingLevel`: Level of the sections' headings, 2 to 6.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `intro`: more to say before the contents list
   * - `cookies`: what the section on cookies shows: usually `<cookie-table>`
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--loquet-color-accent`: the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour (default: `light-dark(#1c4f8c, #9ec5f8)`)
   * - `--loquet-color-surface`: the background, from which the colours of texts, lines and edges follow. Any opaque colour (default: `Canvas`)
   * - `--loquet-color-accent-text`: texts upon the accent (default: `black or white, whichever can be read`)
   * - `--loquet-color-link`: links, outlined buttons and edges of buttons (default: `the accent, brought to contrast 5 with the surface`)
   * - `--loquet-color-text`: texts (default: `a grey of contrast 14 with the surface`)
   * - `--loquet-color-line`: lines that part content (default: `a grey of contrast 1.8 with the surface`)
   * - `--loquet-color-tint`: background of what stands apart (default: `hardly different from the surface`)
   * - `--loquet-color-focus`: the focus ring (default: `the links' colour`)
   * - `--loquet-border-width`: width of edges (default: `1px`)
   * - `--loquet-radius`: radius of corners (default: `0.375em`)
   * - `--loquet-font-family`: type of all texts (default: `inherit`)
   * - `--loquet-font-size`: size of the texts (default: `the site's, at least 16px`)
   * - `--loquet-line-height`: height of lines (default: `1.5`)
   * - `--loquet-heading-font-family`: type of titles (default: `inherit`)
   * - `--loquet-heading-font-weight`: weight of titles (default: `700`)
   * - `--loquet-focus-width`: width of the focus ring (default: `2px`)
   * - `--loquet-button-radius`: radius of the buttons' corners (default: `that of other corners`)
   * - `--loquet-button-font-weight`: weight of the buttons' words (default: `600`)
   * - `--loquet-color-muted`: secondary texts (default: `a grey of contrast 6 with the surface`)
   * - `--loquet-color-border`: edge of what is brought out (default: `a grey of contrast 4 with the surface`)
   * - `--loquet-space`: distance between blocks (default: `1em`)
   * - `--loquet-padding`: distance between the texts and the edge of the background (default: `0`)
   * - `--loquet-scroll-margin`: room above a section that was jumped to, for a fixed header (default: `5em`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `lead`: the first sentence
   * - `languages`: the row of languages, when the config enables several
   * - `language`: the button of one language
   * - `contents`: the contents list
   * - `section`: the box of one section
   * - `heading`: a title
   * - `card`: the box of one processing, controller or processor
   * - `card-heading`: the title of a processing
   * - `facts`: a list of facts
   * - `contact`: ways to reach somebody
   * - `link`: a link
   * - `changes`: the history of changes
   * - `objection`: the right to object, brought out apart
   * - `button`: each button
   * - `copy`: a button that copies an address
   * - `manage`: the button that opens the preferences
   * - `print`: the button that prints
   * - `status`: what is said once an address is copied
   * - `failure`: the sentence shown when there is no config or no notice
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `ready`: the notice is there
   * - `failed`: there is no config to show
   * - `copied`: an address was copied
   */
  "privacy-policy": Partial<
    PrivacyPolicyProps & BaseProps<PrivacyPolicy> & BaseEvents
  >;
};

export type CustomElementsSolidJs = {
  /**
   * Asks for consent, and lets the visitor change their mind.
   *
   * A named region, not a modal one: it takes no focus when it appears, stands
   * first in the page, and never covers what has the focus. "Tout accepter" and
   * "Tout refuser" are the same button. Closing the preferences, Escape, or
   * going on browsing is no answer.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `config`: A config, or the URL of one, for pages without a loader.
   * - `position`: Where the banner stands: `bottom`, `top`, `corner` or `center`. The config's `appearance.position`, or `bottom`, if absent.
   * - `density`: `comfortable`, or `compact` with less room between texts. The config's `appearance.density`, or `comfortable`, if absent.
   * - `heading-level`/`headingLevel`: Level of the title, 1 to 6; the titles in the preferences follow from it.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `logo`: the landlord's logo, before the title
   * - `text`: more to say, after the kit's own text
   * - `preferences`: more to say at the head of the preferences
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `openPreferences() => Promise<void>`: Opens the preferences, as "Personnaliser" does; rejects when their file cannot be had.
   * - `offerReload() => void`: Offers to reload the page: a choice was made elsewhere that this page can follow only then.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--loquet-color-accent`: the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour (default: `light-dark(#1c4f8c, #9ec5f8)`)
   * - `--loquet-color-surface`: the background, from which the colours of texts, lines and edges follow. Any opaque colour (default: `Canvas`)
   * - `--loquet-color-accent-text`: texts upon the accent (default: `black or white, whichever can be read`)
   * - `--loquet-color-link`: links, outlined buttons and edges of buttons (default: `the accent, brought to contrast 5 with the surface`)
   * - `--loquet-color-text`: texts (default: `a grey of contrast 14 with the surface`)
   * - `--loquet-color-line`: lines that part content (default: `a grey of contrast 1.8 with the surface`)
   * - `--loquet-color-tint`: background of what stands apart (default: `hardly different from the surface`)
   * - `--loquet-color-focus`: the focus ring (default: `the links' colour`)
   * - `--loquet-border-width`: width of edges (default: `1px`)
   * - `--loquet-radius`: radius of corners (default: `0.375em`)
   * - `--loquet-font-family`: type of all texts (default: `inherit`)
   * - `--loquet-font-size`: size of the texts (default: `the site's, at least 16px`)
   * - `--loquet-line-height`: height of lines (default: `1.5`)
   * - `--loquet-heading-font-family`: type of titles (default: `inherit`)
   * - `--loquet-heading-font-weight`: weight of titles (default: `700`)
   * - `--loquet-focus-width`: width of the focus ring (default: `2px`)
   * - `--loquet-button-radius`: radius of the buttons' corners (default: `that of other corners`)
   * - `--loquet-button-font-weight`: weight of the buttons' words (default: `600`)
   * - `--loquet-space`: distance between blocks (default: `1em`)
   * - `--loquet-elevation`: shadow of the banner, of the preferences and of messages (default: `0 0 2em rgb(0 0 0 / 14%)`)
   * - `--loquet-z-index`: level of the banner and of messages (default: `2147483647`)
   * - `--loquet-color-border`: edges of switches and other controls (default: `a grey of contrast 4 with the surface`)
   * - `--loquet-color-muted`: secondary texts (default: `a grey of contrast 6 with the surface`)
   * - `--loquet-color-backdrop`: what lies over the page while the preferences are open (default: `rgb(0 0 0 / 50%)`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `banner`: the box of the question
   * - `text`: the texts of the question, or of the preferences, without the buttons: what scrolls
   * - `title`: the title of the question, or of the preferences
   * - `languages`: the row of languages, when the config enables several
   * - `language`: the button of one language
   * - `changed`: what changed, for who is asked again
   * - `changes`: the landlord's words on what changed
   * - `purposes`: the list of purposes
   * - `purpose`: one purpose in it
   * - `links`: the line of links under the texts
   * - `link`: a link, or a button that looks like one
   * - `actions`: the row of buttons
   * - `button`: each button
   * - `answer`: "Tout accepter" and "Tout refuser". They have no part apart: no style sheet of the page can make one weigh more than the other
   * - `customise`: "Personnaliser"
   * - `preferences`: the dialog of the preferences
   * - `header`: its title and the button that closes it
   * - `heading`: the title of a category or of an essential service
   * - `category`: one category in it
   * - `service`: one service in it
   * - `on`: a service or a switch that is on
   * - `off`: a service or a switch that is off
   * - `mixed`: the switch of a category of which some services are on
   * - `switch-label`: a switch and its words
   * - `switch`: one switch
   * - `details`: what unfolds: the cookies of a service, the choices made on this device
   * - `journal`: the choices made on this device
   * - `save`: "Enregistrer mes choix"
   * - `close`: "Fermer sans enregistrer"
   * - `status`: the confirmation
   * - `reload`: the box that offers to reload the page after a choice made elsewhere
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `asking`: the question is on the screen
   * - `preferences`: the preferences are open
   * - `confirmed`: the confirmation is on the screen
   * - `reload-offered`: the offer to reload is on the screen
   */
  "consent-banner": Partial<
    ConsentBannerProps &
      ConsentBannerSolidJsProps &
      BaseProps<ConsentBanner> &
      BaseEvents
  >;

  /**
   * Every cookie that the config declares, in one table for each category: name,
   * issuer, purpose, lifetime in words and, where consent runs on the page, its
   * status from the visitor's choice and whether it was seen on this device.
   * What the kit keeps itself stands in a table of its own.
   *
   * Fires no event of its own: a saved choice is announced by `consent-change`
   * on `document`.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `config`: A config, or the URL of one; the page's when absent.
   * - `editable`: Adds a switch for each service and category, and one button that saves.
   * - `heading-level`/`headingLevel`: Level of the categories' headings, 2 to 6.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `intro`: more to say before the tables
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--loquet-color-accent`: the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour (default: `light-dark(#1c4f8c, #9ec5f8)`)
   * - `--loquet-color-surface`: the background, from which the colours of texts, lines and edges follow. Any opaque colour (default: `Canvas`)
   * - `--loquet-color-accent-text`: texts upon the accent (default: `black or white, whichever can be read`)
   * - `--loquet-color-link`: links, outlined buttons and edges of buttons (default: `the accent, brought to contrast 5 with the surface`)
   * - `--loquet-color-text`: texts (default: `a grey of contrast 14 with the surface`)
   * - `--loquet-color-line`: lines that part content (default: `a grey of contrast 1.8 with the surface`)
   * - `--loquet-color-tint`: background of what stands apart (default: `hardly different from the surface`)
   * - `--loquet-color-focus`: the focus ring (default: `the links' colour`)
   * - `--loquet-border-width`: width of edges (default: `1px`)
   * - `--loquet-radius`: radius of corners (default: `0.375em`)
   * - `--loquet-font-family`: type of all texts (default: `inherit`)
   * - `--loquet-font-size`: size of the texts (default: `the site's, at least 16px`)
   * - `--loquet-line-height`: height of lines (default: `1.5`)
   * - `--loquet-heading-font-family`: type of titles (default: `inherit`)
   * - `--loquet-heading-font-weight`: weight of titles (default: `700`)
   * - `--loquet-focus-width`: width of the focus ring (default: `2px`)
   * - `--loquet-button-radius`: radius of the buttons' corners (default: `that of other corners`)
   * - `--loquet-button-font-weight`: weight of the buttons' words (default: `600`)
   * - `--loquet-color-border`: edges of switches and other controls (default: `a grey of contrast 4 with the surface`)
   * - `--loquet-color-muted`: secondary texts (default: `a grey of contrast 6 with the surface`)
   * - `--loquet-space`: distance between blocks (default: `1em`)
   * - `--loquet-padding`: distance between the texts and the edge of the background (default: `0`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `category`: the box of one category
   * - `heading`: the title of a category
   * - `description`: what a category is for
   * - `table`: a table
   * - `table-head`: the row of the columns' names
   * - `service`: the rows of one service
   * - `service-row`: the row that says whose a service is and what it does
   * - `row`: the row of one cookie
   * - `name`: a cookie's name
   * - `link`: a link to a provider's own notice
   * - `status`: a status
   * - `always`: a service, or its status, that is always on
   * - `exempt`: a service, or its status, that is on without consent
   * - `on`: a service, its status or a switch that is on
   * - `off`: a service, its status or a switch that is off
   * - `mixed`: the switch of a category of which some services are on
   * - `presence`: whether a cookie was seen
   * - `present`: … it was
   * - `not-seen`: … it was not
   * - `unseeable`: … nobody can tell from this page
   * - `switch-label`: a switch and its words
   * - `switch`: a switch
   * - `save-bar`: the button that saves and what it says
   * - `button`: the button that saves
   * - `save`: the same
   * - `confirmation`: what is said once the choice is saved
   * - `failure`: the sentence shown when there is no config
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `ready`: the tables are there
   * - `failed`: there is no config to show
   * - `unsaved`: a switch was touched and not saved
   */
  "cookie-table": Partial<
    CookieTableProps &
      CookieTableSolidJsProps &
      BaseProps<CookieTable> &
      BaseEvents
  >;

  /**
   * The privacy notice of GDPR articles 13 and 14, from the config: who, why, on
   * what legal basis, for how long, and the rights that follow from the legal bases.
   *
   * Sections can be linked to by fragment, although they are in a shadow root:
   * `#controller`, `#dpo`, `#processings`, `#processing-<id>`, `#rights`, `#objection`,
   * `#exercise`, `#complaint`, `#processors`, `#transfers`, `#security`,
   * `#automated-decisions`, `#cookies`, `#section-<id>`, `#changes`.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `config`: A config, or the URL of one; the page's when absent.
   * - `persons`: Groups of persons to show the notice to, separated by spaces: `tenant applicant`. Everybody when empty.
   * - `variant`: `full` notice, `summary` for a form, or `legal` notice of the site.
   * - `heading-level`/`headingLevel`: Level of the sections' headings, 2 to 6.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `intro`: more to say before the contents list
   * - `cookies`: what the section on cookies shows: usually `<cookie-table>`
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--loquet-color-accent`: the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour (default: `light-dark(#1c4f8c, #9ec5f8)`)
   * - `--loquet-color-surface`: the background, from which the colours of texts, lines and edges follow. Any opaque colour (default: `Canvas`)
   * - `--loquet-color-accent-text`: texts upon the accent (default: `black or white, whichever can be read`)
   * - `--loquet-color-link`: links, outlined buttons and edges of buttons (default: `the accent, brought to contrast 5 with the surface`)
   * - `--loquet-color-text`: texts (default: `a grey of contrast 14 with the surface`)
   * - `--loquet-color-line`: lines that part content (default: `a grey of contrast 1.8 with the surface`)
   * - `--loquet-color-tint`: background of what stands apart (default: `hardly different from the surface`)
   * - `--loquet-color-focus`: the focus ring (default: `the links' colour`)
   * - `--loquet-border-width`: width of edges (default: `1px`)
   * - `--loquet-radius`: radius of corners (default: `0.375em`)
   * - `--loquet-font-family`: type of all texts (default: `inherit`)
   * - `--loquet-font-size`: size of the texts (default: `the site's, at least 16px`)
   * - `--loquet-line-height`: height of lines (default: `1.5`)
   * - `--loquet-heading-font-family`: type of titles (default: `inherit`)
   * - `--loquet-heading-font-weight`: weight of titles (default: `700`)
   * - `--loquet-focus-width`: width of the focus ring (default: `2px`)
   * - `--loquet-button-radius`: radius of the buttons' corners (default: `that of other corners`)
   * - `--loquet-button-font-weight`: weight of the buttons' words (default: `600`)
   * - `--loquet-color-muted`: secondary texts (default: `a grey of contrast 6 with the surface`)
   * - `--loquet-color-border`: edge of what is brought out (default: `a grey of contrast 4 with the surface`)
   * - `--loquet-space`: distance between blocks (default: `1em`)
   * - `--loquet-padding`: distance between the texts and the edge of the background (default: `0`)
   * - `--loquet-scroll-margin`: room above a section that was jumped to, for a fixed header (default: `5em`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `lead`: the first sentence
   * - `languages`: the row of languages, when the config enables several
   * - `language`: the button of one language
   * - `contents`: the contents list
   * - `section`: the box of one section
   * - `heading`: a title
   * - `card`: the box of one processing, controller or processor
   * - `card-heading`: the title of a processing
   * - `facts`: a list of facts
   * - `contact`: ways to reach somebody
   * - `link`: a link
   * - `changes`: the history of changes
   * - `objection`: the right to object, brought out apart
   * - `button`: each button
   * - `copy`: a button that copies an address
   * - `manage`: the button that opens the preferences
   * - `print`: the button that prints
   * - `status`: what is said once an address is copied
   * - `failure`: the sentence shown when there is no config or no notice
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `ready`: the notice is there
   * - `failed`: there is no config to show
   * - `copied`: an address was copied
   */
  "privacy-policy": Partial<
    PrivacyPolicyProps &
      PrivacyPolicySolidJsProps &
      BaseProps<PrivacyPolicy> &
      BaseEvents
  >;
};

export type CustomCssProperties = {
  /** the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour */
  "--loquet-color-accent"?: string | undefined;
  /** the background, from which the colours of texts, lines and edges follow. Any opaque colour */
  "--loquet-color-surface"?: string | undefined;
  /** texts upon the accent */
  "--loquet-color-accent-text"?: string | undefined;
  /** links, outlined buttons and edges of buttons */
  "--loquet-color-link"?: string | undefined;
  /** texts */
  "--loquet-color-text"?: string | undefined;
  /** lines that part content */
  "--loquet-color-line"?: string | undefined;
  /** background of what stands apart */
  "--loquet-color-tint"?: string | undefined;
  /** the focus ring */
  "--loquet-color-focus"?: string | undefined;
  /** width of edges */
  "--loquet-border-width"?: string | undefined;
  /** radius of corners */
  "--loquet-radius"?: string | undefined;
  /** type of all texts */
  "--loquet-font-family"?: string | undefined;
  /** size of the texts */
  "--loquet-font-size"?: string | undefined;
  /** height of lines */
  "--loquet-line-height"?: string | undefined;
  /** type of titles */
  "--loquet-heading-font-family"?: string | undefined;
  /** weight of titles */
  "--loquet-heading-font-weight"?: string | undefined;
  /** width of the focus ring */
  "--loquet-focus-width"?: string | undefined;
  /** radius of the buttons' corners */
  "--loquet-button-radius"?: string | undefined;
  /** weight of the buttons' words */
  "--loquet-button-font-weight"?: string | undefined;
  /** distance between blocks */
  "--loquet-space"?: string | undefined;
  /** shadow of the banner, of the preferences and of messages */
  "--loquet-elevation"?: string | undefined;
  /** level of the banner and of messages */
  "--loquet-z-index"?: string | undefined;
  /** edges of switches and other controls */
  "--loquet-color-border"?: string | undefined;
  /** secondary texts */
  "--loquet-color-muted"?: string | undefined;
  /** what lies over the page while the preferences are open */
  "--loquet-color-backdrop"?: string | undefined;
  /** distance between the texts and the edge of the background */
  "--loquet-padding"?: string | undefined;
  /** room above a section that was jumped to, for a fixed header */
  "--loquet-scroll-margin"?: string | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-dev-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@builder.io/qwik" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@stencil/core" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react-native" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}
