import { hasUsableShape } from '../../../config/shape.js';
import type { Config } from '../../../config/types.js';
import type { Page, PageElement } from './page.js';
import { loaderOf, runs } from './scripts.js';

/** The JSON script that the loader takes its config from, if it is in the page. */
export function inlineConfig(page: Page): PageElement | undefined {
  const source = loaderOf(page)?.attributes.get('data-config');
  if (!source?.startsWith('#')) return undefined;
  const element = page.elements.find(({ attributes }) => attributes.get('id') === source.slice(1));
  return element?.name === 'script' && !runs(element) ? element : undefined;
}

/** The config of a page, where it stands in the page and can be used. */
export function configIn(page: Page): Config | undefined {
  try {
    const value: unknown = JSON.parse(inlineConfig(page)?.text ?? '');
    return hasUsableShape(value) ? value : undefined;
  } catch {
    // Not JSON, or none at all: a rule says so.
    return undefined;
  }
}
