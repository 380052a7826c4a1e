/**
 * The addresses that scripts of the page gave to elements and that are held, as
 * they were given: under Trusted Types a script's address is an object that no
 * text can stand in for.
 */
export const heldAddresses = new WeakMap<Element, unknown>();

/** Attributes with which scripts, frames and images fetch. */
export const addresses = ['src', 'srcset'];

/** Elements that the visitor lets load this once, without any consent. */
export const shownOnce = new WeakSet<Element>();
