/** An object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object whose fields may be read; one without any when it is none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The objects in a list, each with its index; none when it is not a list. */
export function objectsIn(list: unknown): [at: number, item: Fields][] {
  return itemsIn(list).map(([at, item]) => [at, fieldsOf(item)]);
}

/** The texts in a list, each with its index; none when it is not a list. */
export function textsIn(list: unknown): [at: number, item: string][] {
  return itemsIn(list).filter((entry): entry is [number, string] => typeof entry[1] === 'string');
}

function itemsIn(list: unknown): [at: number, item: unknown][] {
  return Array.isArray(list) ? [...list.entries()] : [];
}
