import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Range } from '../../finding.js';

/** One element of a page, in the order of the page. */
export interface PageElement {
  /** In lower case. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** What is written between the tags of a script; empty for other elements. */
  text: string;
  /** Of the opening tag; absent for an element that the parser added. */
  range: Range | undefined;
  /** The names of the elements around it, the innermost last. */
  inside: readonly string[];
}

/** A page, as its elements one after the other. */
export interface Page {
  elements: readonly PageElement[];
}

/** Reads HTML as a browser does; what stands in a `<noscript>` and in a `<template>` is read as well. */
export function readPage(html: string): Page {
  const elements: PageElement[] = [];
  const visit = (node: Tree.Node, inside: readonly string[]) => {
    if ('tagName' in node) elements.push(elementOf(node, inside));
    const deeper = 'tagName' in node ? [...inside, node.tagName] : inside;
    for (const child of 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [])
      visit(child, deeper);
  };
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), []);
  return { elements };
}

function elementOf(element: Tree.Element, inside: readonly string[]): PageElement {
  const { tagName: name, attrs, childNodes, sourceCodeLocation } = element;
  const tag = sourceCodeLocation && (sourceCodeLocation.startTag ?? sourceCodeLocation);
  return {
    name,
    attributes: new Map(attrs.map((attribute) => [attribute.name, attribute.value])),
    text: name === 'script' ? childNodes.map((child) => ('value' in child ? child.value : '')).join('') : '',
    range: tag
      ? { start: { line: tag.startLine, column: tag.startCol }, end: { line: tag.endLine, column: tag.endCol } }
      : undefined,
    inside,
  };
}
