import type { Bilingual } from '../catalogue/vendor.js';

/** A name, which is the same in every language. */
export const sameInBoth = (name: string): Bilingual => ({ fr: name, en: name });
