/**
 * How much a finding weighs: an `error` breaks the law or the kit, a `warning`
 * is to be settled by the landlord, an `info` is worth knowing.
 */
export type Severity = 'error' | 'info' | 'warning';

/** A place in a text, both counted from 1. */
export interface Position {
  line: number;
  /** In UTF-16 code units. */
  column: number;
}

/** A stretch of a text; `end` is the place after its last character. */
export interface Range {
  start: Position;
  end: Position;
}

/** One thing that a rule has to say about a file. */
export interface Finding {
  /** Id of the rule. */
  rule: string;
  severity: Severity;
  /** One or two sentences: what is wrong, and how to mend it. */
  message: string;
  /** The place in a config, a JSON pointer (RFC 6901). Absent for a page and a notice. */
  pointer?: string;
  /** The place in the file; absent when something is missing from it altogether. */
  range?: Range;
  /** What would mend it, where a machine can know that. */
  fix?: Fix;
}

/** A change of a config that mends a finding. `value: undefined` takes the field out. */
export interface Fix {
  /** The field to change, a JSON pointer. */
  pointer: string;
  value: unknown;
  /** What the change does, for an editor's menu: “Set the lifetime to P400D”. */
  title: string;
}
