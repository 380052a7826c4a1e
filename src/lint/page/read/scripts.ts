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

/** The whole text that `loquet bundle` prints in front (src/cli/preload-hint.ts), in French alone and with other languages. */
const hint = new RegExp(
  String.raw`^try\{navigator\.globalPrivacyControl\|\|document\.cookie\.includes\("[\w.-]+="\)\|\|` +
    String.raw`(import\("[^"]*/loquet-ui-\w+\.js"\)\.catch\(\(\)=>\{\}\)` +
    String.raw`|\["ui"\]\.concat\(\["[\w",-]+"\]\.includes\(document\.documentElement\.lang\)` +
    String.raw`\?\["translations",document\.documentElement\.lang\]:\[\]\)` +
    String.raw`\.forEach\(name=>import\("[^"]*/loquet-"\+name\+"-\w+\.js"\)\.catch\(\(\)=>\{\}\)\))\}catch\{\}$`,
);

/** Whether a script only asks for the kit's own files sooner: nothing else may hide in it. */
export const isHint = ({ name, attributes, text }: PageElement): boolean =>
  name === 'script' && !attributes.has('src') && hint.test(text.trim());

/** The first loader of a page. */
export const loaderOf = ({ elements }: Page): PageElement | undefined => elements.find(isLoader);
