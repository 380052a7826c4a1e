import { parse, type AnyNode, type Expression, type Property } from 'acorn';
import { CliError } from '../cli-error.js';

/** What a script says as plain data. */
export interface Literals {
  /** Every object that is not part of another, in the order of the file. */
  objects: Record<string, unknown>[];
  /** Every text that is handed to a function on its own: `job.push('matomo')` → `job.push`, `matomo`. */
  calls: readonly { callee: string; text: string }[];
  /** What is no data and was left out, a sentence each. */
  leftOut: string[];
}

/** Stands for what is no data: nothing equals it. */
const none = Symbol('left out');

/**
 * Reads the data out of a script, or out of JSON, without ever running it:
 * objects, lists, texts, numbers, and regular expressions as their source.
 * Whatever would have to be worked out is left out, and told.
 *
 * @throws CliError when the text is no script at all
 */
export function readLiterals(text: string, file: string): Literals {
  try {
    return literalsIn(treeOf(text, file), file);
  } catch (error) {
    if (isTooDeep(error)) throw new CliError('usage', `${file} is nested too deeply to be read`);
    throw error;
  }
}

function literalsIn(tree: AnyNode, file: string): Literals {
  const objects: Record<string, unknown>[] = [];
  const calls: { callee: string; text: string }[] = [];
  const leftOut: string[] = [];

  const valueOf = (node: AnyNode, path: string): unknown => {
    const value = plain(node);
    if (value !== none) return value;
    if (node.type === 'ObjectExpression') return objectOf(node.properties, path);
    if (node.type === 'ArrayExpression')
      return node.elements.map((element, at) => element && valueOf(element, `${path}[${String(at)}]`)).filter(given);
    leftOut.push(`${file}:${String(node.loc?.start.line)}: ${path} is not data`);
    return undefined;
  };
  const objectOf = (properties: readonly (AnyNode | Property)[], path: string) =>
    Object.fromEntries(
      properties.flatMap((property) => {
        const name = property.type === 'Property' && !property.computed ? nameOf(property.key) : undefined;
        if (name === undefined || property.type !== 'Property') return [];
        return [[name, valueOf(property.value, path ? `${path}.${name}` : name)]];
      }),
    );
  const visit = (node: AnyNode) => {
    if (node.type === 'ObjectExpression') {
      objects.push(objectOf(node.properties, ''));
      return;
    }
    if (node.type === 'CallExpression')
      for (const argument of node.arguments) {
        const value = plain(argument);
        if (typeof value === 'string') calls.push({ callee: calleeOf(node.callee), text: value });
      }
    for (const child of childrenOf(node)) visit(child);
  };

  visit(tree);
  return { objects, calls, leftOut };
}

const given = (value: unknown) => value !== undefined && value !== null;

/** A value without parts. */
function plain(node: AnyNode): unknown {
  if (node.type === 'Literal') return node.regex ? { regex: node.regex.pattern } : node.value;
  if (node.type === 'TemplateLiteral' && !node.expressions.length) return node.quasis[0]?.value.cooked;
  if (node.type !== 'UnaryExpression' || node.argument.type !== 'Literal') return none;
  // `!0` and `!1` are what minifiers make of true and false.
  if (node.operator === '!') return !node.argument.value;
  return node.operator === '-' ? -Number(node.argument.value) : none;
}

function nameOf(key: AnyNode): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** `tarteaucitron.job.push`, with what is in brackets left out. */
function calleeOf(node: AnyNode | Expression): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression')
    return (
      childrenOf(node as AnyNode)
        .map(calleeOf)
        .find(Boolean) ?? ''
    );
  return `${calleeOf(node.object)}.${nameOf(node.property) ?? ''}`;
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node as unknown as Record<string, unknown>)
    .flat()
    .filter((value): value is AnyNode => typeof (value as AnyNode | null)?.type === 'string');
}

/** The parser's own word for it, and the engine's for whoever walks the tree. */
const isTooDeep = (error: unknown) =>
  error instanceof RangeError || (error instanceof SyntaxError && error.message.includes('stack space'));

function treeOf(text: string, file: string): AnyNode {
  const options = { ecmaVersion: 'latest', locations: true, allowHashBang: true } as const;
  try {
    // A file of JSON is an expression, and a block without the brackets.
    if (/^\s*[{[]/.test(text)) return parse(`(${text}\n)`, options);
    return parse(text, { ...options, sourceType: 'module' });
  } catch (error) {
    if (isTooDeep(error)) throw error;
    const { message, loc } = error as Error & { loc?: { line: number } };
    throw new CliError(
      'usage',
      `${file}:${String(loc?.line ?? 1)}: not JavaScript nor JSON: ${message.replace(/ \(\d+:\d+\)$/, '')}`,
    );
  }
}
