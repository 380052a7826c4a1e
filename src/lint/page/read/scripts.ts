import type { Page, PageElement } from './page.js';

/** What a browser takes for JavaScript (HTML, “JavaScript MIME type essence match”), shortened to what is in use. */
const executable = /^(|module|(text|application)\/(x-)?(java|ecma|j)script)$/i;

/** Whether a script runs by itself. */
export function runs({ name, attributes }: PageElement): boolean {
  return name === 'script' && executable.test((attributes.get('type') ?? '').trim());
}

/** Whether a script is the kit's loader: by its file's name, by its config, or inline, as `loquet bundle` writes it. */
export function isLoader(element: PageElement): boolean {
  const { attributes, text } = element;
  const src = attributes.get('src') ?? '';
  return (
    element.name === 'script' &&
    attributes.get('type') !== 'text/plain' &&
    (/(^|\/)loquet(-[\w-]+)?\.js([?#]|$)/.test(src) || attributes.has('data-config') || text.includes('loquetConfig'))
  );
}

/** The first loader of a page. */
export const loaderOf = ({ elements }: Page): PageElement | undefined => elements.find(isLoader);
