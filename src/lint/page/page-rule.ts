import type { Config } from '../../config/types.js';
import type { KnownVendor } from '../config/known-vendor.js';
import type { Rule } from '../rule.js';
import type { Page, PageElement } from './read/page.js';

/** What a rule has to say about a page. */
export interface PageRemark {
  /** One or two sentences: what is wrong, and how to mend it. */
  message: string;
  /** Where; absent when something is missing from the page altogether. */
  element?: PageElement | undefined;
}

/** What a rule may know besides the page. */
export interface PageCircumstances {
  /** The config of the page; without it the rules know no services but those of the catalogue. */
  config?: Config | undefined;
  /** The tools that are known: the catalogue. */
  vendors?: readonly KnownVendor[];
}

/** A rule about the HTML of a page, as it is built or served. */
export interface PageRule extends Rule {
  check: (page: Page, circumstances: PageCircumstances) => Iterable<PageRemark>;
}
