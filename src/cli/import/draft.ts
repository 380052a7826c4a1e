import type { AskAgainAfter, Category, ConsentCookie, Cookie, Service } from '../../config/types.js';

/** What another tool's config tells of ours. */
export interface Draft {
  categories: Category[];
  services: Service[];
  cookie?: ConsentCookie;
  askAgainAfter?: AskAgainAfter;
}

/** Stands for what no other tool declares: `parse` refuses it where a form is asked, and says where. */
export const TO_COMPLETE = 'À COMPLÉTER';

/** An identifier of ours, from a name of theirs. */
export function identifier(name: string): string {
  const id = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  return id || 'service';
}

/** A service of which a name is known, and perhaps more. */
export function service(name: string, category: string, more: Partial<Service> = {}): Service {
  return {
    id: identifier(name),
    category,
    name,
    provider: { name: TO_COMPLETE, country: TO_COMPLETE },
    purpose: TO_COMPLETE,
    cookies: [],
    ...more,
  };
}

/**
 * A cookie from a name, or from the regular expression of one. What stands
 * before the first thing that is no plain character is kept, a `*` stands for the rest.
 */
export function cookie(name: unknown): Cookie | undefined {
  const pattern = (name as { regex?: string } | undefined)?.regex;
  const declared = pattern === undefined ? name : patternName(pattern);
  if (typeof declared !== 'string' || !declared) return undefined;
  return { name: declared, purpose: TO_COMPLETE, lifetime: TO_COMPLETE };
}

function patternName(pattern: string): string {
  const start = /^\^?((?:[\w-]|\\[.\-_])*)/.exec(pattern)?.[1] ?? '';
  const whole = pattern === `^${start}$`;
  // One that may begin anywhere would erase other cookies than it should.
  if (!pattern.startsWith('^') || !start) return '';
  return start.replaceAll('\\', '') + (whole ? '' : '*');
}

/** Days as the calendar months that are nearest, 13 at most. */
export function months(days: unknown): string | undefined {
  if (typeof days !== 'number' || !(days > 0)) return undefined;
  return days < 28 ? `P${String(Math.round(days))}D` : `P${String(Math.min(13, Math.round(days / 30.44)))}M`;
}

/** A text, where there is one. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.replace(/<[^>]*>/g, '').trim() : undefined;
}

/** The fields of an object; none of anything else. */
export function fields(value: unknown): Record<string, unknown> {
  return value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A list; an empty one of anything else. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
