import { dayAndNight } from './day-and-night.js';
import { tags } from './knobs.js';

/** A theme: selector → property → value. Custom properties stand under `tags`. */
export class Theme {
  readonly #rules = new Map<string, Map<string, string>>();

  get(selector: string, property: string): string {
    return this.#rules.get(selector)?.get(property) ?? '';
  }

  /** Sets a value, or takes it out when it is empty or no value of that property. */
  set(selector: string, property: string, value: string): void {
    const rule = this.#rules.get(selector) ?? new Map<string, string>();
    if (isValue(property, value)) rule.set(property, value.trim());
    else rule.delete(property);
    if (rule.size) this.#rules.set(selector, rule);
    else this.#rules.delete(selector);
  }

  clear(): void {
    this.#rules.clear();
  }

  /** As a style sheet to paste. */
  get css(): string {
    const rules = [...this.#rules].map(([selector, rule]) => ruleOf(selector, [...rule].map(byDay)));
    const byNight = [...this.#rules].flatMap(([selector, rule]) => {
      const declarations = [...rule].filter(([, value]) => dayAndNight(value).night);
      return declarations.length ? [ruleOf(selector, declarations, '  ')] : [];
    });
    if (byNight.length) rules.push(`@supports (color: light-dark(white, black)) {\n${byNight.join('\n\n')}\n}`);
    return rules.join('\n\n');
  }
}

type Declaration = [property: string, value: string];

/** What a browser that does not know `light-dark` gets. */
function byDay([property, value]: Declaration): Declaration {
  return [property, dayAndNight(value).day];
}

function ruleOf(selector: string, declarations: readonly Declaration[], indent = ''): string {
  const lines = declarations.map(([property, value]) => `  ${property}: ${value};`);
  return [...`${selector} {`.split('\n'), ...lines, '}'].map((line) => indent + line).join('\n');
}

/** Where custom properties are set: on the elements themselves, so that nothing else of a site changes. */
export const everywhere = tags.join(',\n');

/** A brace or a semicolon would break out of its declaration. */
function isValue(property: string, value: string): boolean {
  if (!value.trim() || /[{};]/.test(value)) return false;
  return property.startsWith('--')
    ? !property.includes('color') || CSS.supports('color', value)
    : CSS.supports(property, value);
}
