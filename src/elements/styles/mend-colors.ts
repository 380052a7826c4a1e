/** The light palette, by the names of the colours. */
const colors = {
  surface: '#fff',
  accent: '#1c4f8c',
  'accent-text': '#fff',
  link: '#1c4f8c',
  text: '#1f2430',
  muted: '#565e6c',
  border: '#737b89',
  line: '#bcc0c7',
  tint: '#fff',
  focus: '#1c4f8c',
};

/**
 * Puts the light palette where a site gives as a colour what is none, and says
 * so: what is computed from it is nothing either, and the question could be seen
 * through. Only then: to register a property makes the browser style the whole
 * page anew, and registrations hold for all of it. The names are the kit's own.
 *
 * @param host an element of the kit
 */
export function mendColors(host: Element): void {
  const site = getComputedStyle(host);
  const wrong = Object.keys(colors).flatMap((name) => {
    const value = site.getPropertyValue(`--loquet-color-${name}`);
    return value && !CSS.supports('color', value) ? `--loquet-color-${name}: ${value.trim()}` : [];
  });
  if (!wrong.length) return;
  console.error(`loquet: no colour of CSS: ${wrong.join('; ')}. The kit's own colours stand in its place.`);
  for (const [name, initialValue] of Object.entries(colors))
    try {
      CSS.registerProperty({ name: `--_loquet-${name}`, syntax: '<color>', inherits: true, initialValue });
    } catch {
      // Another copy of the kit was here, or a browser that knows no registration.
    }
}
