import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { tooDeep } from '../../config/checks/plain-json.js';
import { stepsOf } from '../../config/checks/pointer.js';
import type { Range } from '../finding.js';
import { rangesIn } from '../text-positions.js';
import { offsetTooDeep } from './offset-too-deep.js';
import { syntaxMessage } from './syntax-messages.js';

/** What is wrong with a text that should be JSON, and where. */
export interface JsonProblem {
  message: string;
  range: Range;
}

/** A text that is JSON, or JSON with comments. */
export interface JsonText {
  /** What it says; without problems only. */
  value: unknown;
  problems: JsonProblem[];
  /** Where a JSON pointer leads in the text; where it leads nowhere, what it is missing from. */
  rangeOf: (pointer: string) => Range;
}

/**
 * Reads JSON, and remembers where everything stands.
 *
 * @param comments whether comments and trailing commas are allowed, as in a source file `*.loquet.jsonc`
 */
export function readJsonText(text: string, { comments }: { comments: boolean }): JsonText {
  const range = rangesIn(text);
  const deep = offsetTooDeep(text);
  // Whoever walks a tree that deep, its builder first, runs out of stack.
  if (deep !== undefined) {
    const place = range(deep, deep + 1);
    return { value: undefined, problems: [{ message: tooDeep, range: place }], rangeOf: () => place };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: !comments, allowTrailingComma: comments });
  // What follows the first mistake is mostly its consequence.
  const [error] = errors;
  const problems = error
    ? [{ message: syntaxMessage(error.error), range: range(error.offset, error.offset + error.length) }]
    : tree
      ? repeatedFields(tree).map(({ name, node }) => ({
          message: `the field "${name}" stands here twice: take one of them out`,
          range: range(node.offset, node.offset + node.length),
        }))
      : [];
  return {
    value: tree && !problems.length ? valueOf(tree) : undefined,
    problems,
    rangeOf: (pointer) => {
      const [start, end] = tree ? extent(tree, pointer) : [0, 0];
      return range(start, end);
    },
  };
}

/** The value of a part. Unlike an assignment, `fromEntries` makes a plain field of "__proto__", which a check then finds. */
function valueOf({ type, children = [], value }: Node): unknown {
  if (type === 'array') return children.map(valueOf);
  if (type !== 'object') return value as unknown;
  return Object.fromEntries(children.map(({ children: [name, inner] = [] }) => [name?.value, inner && valueOf(inner)]));
}

function repeatedFields(node: Node): { name: string; node: Node }[] {
  const { type, children = [] } = node;
  const seen = new Set<string>();
  const here = (type === 'object' ? children : []).flatMap(({ children: [key] = [] }) => {
    const name = String(key?.value);
    if (key && seen.has(name)) return [{ name, node: key }];
    seen.add(name);
    return [];
  });
  return [...here, ...children.flatMap(repeatedFields)];
}

/** Offsets of what an editor underlines: a value; of an object or a list its name or its first bracket. */
function extent(tree: Node, pointer: string): [start: number, end: number] {
  const node = nearestNode(tree, pointer);
  if (node.type !== 'object' && node.type !== 'array') return [node.offset, node.offset + node.length];
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  return key ? [key.offset, key.offset + key.length] : [node.offset, node.offset + 1];
}

function nearestNode(tree: Node, pointer: string): Node {
  let node = tree;
  for (const step of stepsOf(pointer)) {
    const next: Node | undefined =
      node.type === 'array'
        ? node.children?.[Number(step)]
        : node.children?.find(({ children: [key] = [] }) => key?.value === step)?.children?.[1];
    if (!next) return node;
    node = next;
  }
  return node;
}
