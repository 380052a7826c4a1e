import { pointerStep } from '../../config/checks/pointer.js';

/** Comments by the JSON pointer of what they stand above. */
export type Comments = ReadonlyMap<string, readonly string[]>;

/** JSON with comments, in the form that an editor would give it. */
export function writeJsonc(value: unknown, comments: Comments): string {
  return `${above('', comments, '')}${written(value, { pointer: '', indent: '', comments })}\n`;
}

interface Place {
  pointer: string;
  indent: string;
  comments: Comments;
}

function written(value: unknown, place: Place): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (!entries.length) return isList ? '[]' : '{}';
  const short = isList && value.every((item) => typeof item === 'string') && JSON.stringify(value).length < 80;
  if (short) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  const indent = `${place.indent}  `;
  const lines = entries.map(([name, inner]) => {
    const pointer = `${place.pointer}/${pointerStep(name)}`;
    const field = isList ? '' : `${JSON.stringify(name)}: `;
    return `${above(pointer, place.comments, indent)}${indent}${field}${written(inner, { ...place, pointer, indent })}`;
  });
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${place.indent}${close}`;
}

function above(pointer: string, comments: Comments, indent: string): string {
  return (comments.get(pointer) ?? [])
    .flatMap(wrapped)
    .map((line) => `${indent}// ${line}\n`)
    .join('');
}

/** A remark in lines that an editor need not break. */
function wrapped(remark: string): string[] {
  return remark.match(/\S.{0,98}(?=\s|$)/g) ?? [];
}
