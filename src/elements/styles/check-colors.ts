import { reportError } from '../../store/announce.js';
import { afterFrame } from '../after-frame.js';

/** The site's colours, by the ends of their properties' names: those of the light palette, which is not downloaded for them. */
const names = 'surface accent accent-text link text muted border line tint focus';

/**
 * Looks whether the site gives as a colour what is none, such as one without its
 * `#`: what is computed from it is nothing either, buttons would have no edge and
 * the question could be seen through. Then the light palette is fetched.
 *
 * @param host an element of the kit
 */
export function checkColors(host: Element): void {
  afterFrame(() => {
    const site = getComputedStyle(host);
    const wrong = names.split(' ').flatMap((name) => {
      const value = site.getPropertyValue(`--loquet-color-${name}`);
      return value && !CSS.supports('color', value) ? `--loquet-color-${name}: ${value.trim()}` : [];
    });
    if (!wrong.length) return;
    console.error(`loquet: no colour of CSS: ${wrong.join('; ')}. The kit's own colours stand in its place.`);
    import('./light-palette.js').then(
      ({ registerColors }) => {
        registerColors();
      },
      (error: unknown) => {
        reportError('interface', `the kit's own colours cannot be had: ${String(error)}`);
      },
    );
  });
}
