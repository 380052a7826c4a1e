import type { Appearance } from '../../config/types.js';

/**
 * The classes of a position and a density; what nobody named, or misspelt, is a
 * comfortable sheet at the bottom.
 */
export function appearanceClasses({ position, density }: Appearance): string {
  const place = { top: 'sheet up', corner: 'card', center: 'card center', bottom: 'sheet' };
  const known = position && Object.hasOwn(place, position) ? position : 'bottom';
  return `${place[known]} ${densityClass(density)}`;
}

/** The class of a density. */
export function densityClass(density: Appearance['density']): string {
  return density === 'compact' ? 'compact' : '';
}
