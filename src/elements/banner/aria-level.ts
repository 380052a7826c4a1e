import { nothing } from 'lit';

/** `aria-level` of a native heading, when the site's level is another than its own. */
export function ariaLevel(level: number, own: number): number | typeof nothing {
  return level === own ? nothing : Math.min(level, 6);
}
