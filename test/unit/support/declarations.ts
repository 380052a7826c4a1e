import manifest from '../../../custom-elements.json' with { type: 'json' };

/** Anything that custom-elements.json names. */
export interface Documented {
  name: string;
  description?: string;
}

/** What custom-elements.json says of an element. */
interface Declaration {
  tagName: string;
  cssParts?: Documented[];
  cssProperties?: (Documented & { syntax: string })[];
  cssStates?: Documented[];
  slots?: Documented[];
}

/** What custom-elements.json says of each element. */
export const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);
