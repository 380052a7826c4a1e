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
    if (minify)
      for (const part of partsOf((node as ts.TaggedTemplateExpression).template)) cuts.push(cut(code, part, minify));
    // The text of a message is also its name in the translations.
    if (!(ts.isCallExpression(node) && node.expression.getText() === 'msg')) ts.forEachChild(node, visit);
  };
  visit(source);
  return cuts
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, small }) => text.slice(0, from) + small + text.slice(to), code);
}

const minifiers = new Map<string, (text: string) => string>([
  ['html', (text) => text.replace(/[ \t\r\n\f]+/g, ' ')],
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

/** From behind the opening backtick or `}` to before the closing backtick or `${`. */
function cut(code: string, part: ts.TemplateLiteralLikeNode, minify: (text: string) => string): Cut {
  const from = part.getStart() + 1;
  const to = part.getEnd() - (ts.isTemplateHead(part) || ts.isTemplateMiddle(part) ? 2 : 1);
  return { from, to, small: minify(code.slice(from, to)) };
}
