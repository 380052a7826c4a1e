import { syntaxTree } from '@codemirror/language';
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { SyntaxNode } from '@lezer/common';
import { schemasAt } from './schema-at.js';

/** Offers the fields that an object may still have, and the values that a field may take. */
export function completeConfig(context: CompletionContext): CompletionResult | null {
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  const text = (of: SyntaxNode) => context.state.sliceDoc(of.from, of.to);
  const isText = node.name === 'String' || node.name === 'PropertyName';
  if (!isText && !context.explicit) return null;
  const from = isText ? node.from : context.pos;
  const to = isText ? node.to : context.pos;

  const property = node.name === 'PropertyName' || (node.name === '⚠' && node.parent?.name === 'Property');
  const object = property ? node.parent?.parent : node.name === 'Object' ? node : undefined;
  const options = object ? fields(object, pathOf(object, text), text) : values(pathOf(node, text));
  return options.length ? { from, to, options, filter: true, validFor: /^"?[\w-]*"?$/ } : null;
}

function fields(object: SyntaxNode, path: (number | string)[], text: (of: SyntaxNode) => string): Completion[] {
  const there = new Set(object.getChildren('Property').map((property) => nameOf(property, text)));
  return schemasAt(path).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties)
      .filter(([name]) => !there.has(name))
      .map(([name, { description = '' }]) => ({
        label: `"${name}"`,
        apply: `"${name}": `,
        type: 'property',
        info: description,
        boost: required.includes(name) ? 1 : 0,
      })),
  );
}

function values(path: (number | string)[]): Completion[] {
  return schemasAt(path).flatMap((schema) =>
    [
      ...(schema.enum ?? []),
      ...('const' in schema ? [schema.const] : []),
      ...('default' in schema ? [schema.default] : []),
    ].map((value) => ({ label: JSON.stringify(value), type: 'enum', info: schema.description ?? '' })),
  );
}

/** The steps from the root to a value, as in a JSON pointer. */
function pathOf(value: SyntaxNode, text: (of: SyntaxNode) => string): (number | string)[] {
  const steps: (number | string)[] = [];
  for (let node = value; node.parent; node = node.parent) {
    if (node.parent.name === 'Property') steps.unshift(nameOf(node.parent, text));
    if (node.parent.name === 'Array') {
      let at = 0;
      for (let before = node.prevSibling; before; before = before.prevSibling) if (/^[A-Z]/.test(before.name)) at += 1;
      steps.unshift(at);
    }
  }
  return steps;
}

function nameOf(property: SyntaxNode, text: (of: SyntaxNode) => string): string {
  const name = property.getChild('PropertyName');
  try {
    return name ? (JSON.parse(text(name)) as string) : '';
  } catch {
    // Still being written.
    return '';
  }
}
