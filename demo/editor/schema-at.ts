import schema from '../../src/config/schema.json';

/** As much of JSON Schema as ours uses. */
export interface Schema {
  $ref?: string;
  description?: string;
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  enum?: string[];
  const?: string | boolean;
  default?: unknown;
  required?: string[];
}

const definitions = schema.$defs as unknown as Record<string, Schema>;

/** The schemas that a value at a path of the config may follow: several where it may be of several kinds. */
export function schemasAt(path: readonly (number | string)[]): Schema[] {
  return path.reduce<Schema[]>(
    (schemas, step) => schemas.flatMap((one) => kinds(typeof step === 'number' ? one.items : one.properties?.[step])),
    kinds(schema),
  );
}

/** A schema with what it refers to in its place, and its alternatives one by one. */
function kinds(one: Schema | undefined): Schema[] {
  if (!one) return [];
  if (one.$ref) {
    const { description } = one;
    return kinds(definitions[one.$ref.split('/').at(-1) ?? '']).map((found) => ({
      ...found,
      ...(description && { description }),
    }));
  }
  return one.anyOf ? one.anyOf.flatMap(kinds) : [one];
}
