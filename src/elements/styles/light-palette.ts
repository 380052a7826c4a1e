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
 * Has the kit's colours fall back to the light palette wherever what is computed
 * from a site's is no colour. Only where one is none: to register a property makes
 * the browser style the whole page anew, and registrations hold for all of it. The
 * names are the kit's own.
 */
export function registerColors(): void {
  for (const [name, initialValue] of Object.entries(colors))
    try {
      CSS.registerProperty({ name: `--_loquet-${name}`, syntax: '<color>', inherits: true, initialValue });
    } catch {
      // Another copy of the kit was here, or a browser that knows no registration.
    }
}
