/** The colours that follow from others, and what stands in for a value of a site that is no colour: the light palette. */
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
 * Makes each derived colour one value, that is computed where it is declared:
 * unregistered, a custom property is text, whose formulas every element that
 * uses it computes anew, and that was most of the style work of the first
 * drawing. Not the pair of two, of whose opacity Firefox would keep too few
 * digits. Registrations hold for the whole page, so the names are the kit's own.
 */
export function registerColors(): void {
  for (const [name, initialValue] of Object.entries(colors))
    try {
      CSS.registerProperty({ name: `--_loquet-${name}`, syntax: '<color>', inherits: true, initialValue });
    } catch {
      // Another copy of the kit was here, or a browser that knows no registration, or none at all: computed each time.
    }
}
