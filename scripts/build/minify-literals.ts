// White space and comments of `css` and `html` literals, which no minifier of JavaScript sees: 0.4 kB of a first
// visit after compression. The libraries that do it want a newer Node than this package does, and know more of
// HTML and CSS than what is safe in a template; a run of white space that becomes one space means the same.
import ts from 'typescript';

/** A piece of a source, and what takes its place. */
interface Cut {
  from: number;
  to: number;
  small: string;
}

/** The source, in TypeScript, with its literals minified. */
export function minifyLiterals(code: string): string {
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  const cuts: Cut[] = [];
  const visit = (node: ts.Node) => {
    const minify = ts.isTaggedTemplateExpression(node) ? minifiers.get(node.tag.getText()) : undefined;
    if (minify) cuts.push(...cutsOf((node as ts.TaggedTemplateExpression).template, code, minify));
    // The text of a message is also its name in the translations.
    if (!(ts.isCallExpression(node) && node.expression.getText() === 'msg')) ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, small }) => text.slice(0, from) + small + text.slice(to), code);
}

/** Boxes at whose edges, inside and outside, a white space is not shown. */
const block = 'd[dlt]|details|dialog|div|h\\d|li|ol|p|section|summary|t[dhr]|table|tbody|thead|ul';

/**
 * An indentation beside a tag of a block, or inside a button: it would be a node of
 * the page, and there were more of these than of any other kind. `$1` is the tag before it.
 */
const betweenTags = new RegExp(
  String.raw`(</?(?:${block})(?:\s[^<>]*)?>|<button(?:\s[^<>]*)?>)\n\s*|\n\s*(?=</?(?:${block})[\s>]|</button>)`,
  'g',
);

const minifiers = new Map<string, (text: string) => string>([
  ['html', (text) => text.replace(betweenTags, '$1').replace(/[ \t\r\n\f]+/g, ' ')],
  [
    'css',
    (text) =>
      text
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/[ \t\r\n\f]+/g, ' ')
        // Not before `:`, where a space is a combinator, nor around `+` and `-`, where it is part of a calculation.
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/(?<=[{;][\w-]+): /g, ':')
        .replaceAll(';}', '}'),
  ],
]);

/** The pieces of text between the values of a template. */
const partsOf = (template: ts.TemplateLiteral): ts.TemplateLiteralLikeNode[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];

/** What stands for a value, in a tag as between tags: a character that no source has. */
const VALUE = '\0';

/** The cuts of one template: a tag may have values in it, so that its pieces are read as one text. */
function cutsOf(template: ts.TemplateLiteral, code: string, minify: (text: string) => string): Cut[] {
  const places = partsOf(template).map(placeOf);
  const small = minify(places.map(({ from, to }) => code.slice(from, to)).join(VALUE)).split(VALUE);
  return places.map((place, at) => ({ ...place, small: small[at] ?? '' }));
}

/** From behind the opening backtick or `}` to before the closing backtick or `${`. */
const placeOf = (part: ts.TemplateLiteralLikeNode) => ({
  from: part.getStart() + 1,
  to: part.getEnd() - (ts.isTemplateHead(part) || ts.isTemplateMiddle(part) ? 2 : 1),
});
