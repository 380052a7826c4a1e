import highContrast from '../../themes/high-contrast.css?raw';
import institutional from '../../themes/institutional.css?raw';
import neutral from '../../themes/neutral.css?raw';
import warm from '../../themes/warm.css?raw';

/** A theme that comes with the kit. */
export interface ReadyTheme {
  /** The name of its file in `themes`. */
  id: string;
  label: string;
  /** Custom property → value, as a browser of today takes them. */
  values: ReadonlyMap<string, string>;
}

export const readyThemes: readonly ReadyTheme[] = [
  { id: 'neutral', label: 'Neutre', values: valuesOf(neutral) },
  { id: 'warm', label: 'Chaleureux', values: valuesOf(warm) },
  { id: 'high-contrast', label: 'Contraste élevé', values: valuesOf(highContrast) },
  { id: 'institutional', label: 'Institutionnel', values: valuesOf(institutional) },
];

/** What the browser reads in a style sheet: a later rule replaces an earlier one, and one for other browsers is left out. */
function valuesOf(css: string): Map<string, string> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return new Map(declarations(sheet.cssRules));
}

function* declarations(rules: CSSRuleList): Generator<[string, string]> {
  for (const rule of rules) {
    if (rule instanceof CSSSupportsRule && CSS.supports(rule.conditionText)) yield* declarations(rule.cssRules);
    if (rule instanceof CSSStyleRule)
      for (const name of rule.style) yield [name, rule.style.getPropertyValue(name).trim()];
  }
}
