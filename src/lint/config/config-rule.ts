import type { Config } from '../../config/types.js';
import type { Fix } from '../finding.js';
import type { Rule } from '../rule.js';
import type { KnownVendor } from './known-vendor.js';

/** What a rule has to say about one place of a config. */
export interface Remark {
  /** Where, a JSON pointer; of something that is missing, where it should be or what it is missing from. */
  pointer: string;
  /** One or two sentences: what is wrong, and how to mend it. */
  message: string;
  fix?: Fix;
}

/** What a rule may know besides the config. */
export interface Circumstances {
  /** The day of the check, `2026-11-22`: rules have no clock. */
  today: string;
  /** The tools that are known: the catalogue. Without them the rules that need them have nothing to say. */
  vendors?: readonly KnownVendor[];
}

/** A rule about a config that follows the schema. It reads, and says what it finds. */
export interface ConfigRule extends Rule {
  check: (config: Config, circumstances: Circumstances) => Iterable<Remark>;
}
