/** Two colours that are seen on one another, as measured in the preview. */
export interface Contrast {
  label: string;
  ratio: number;
  /** What WCAG 2.2 asks: 4.5 for text, 3 for the edge of a control and the focus ring. */
  least: number;
}

const pairs: readonly [label: string, front: string, back: string, least: number][] = [
  ['Textes sur le fond', '--_loquet-text', '--_loquet-surface', 4.5],
  ['Textes secondaires sur le fond', '--_loquet-muted', '--_loquet-surface', 4.5],
  ['Liens sur le fond', '--_loquet-link', '--_loquet-surface', 4.5],
  ['Texte des boutons', '--_loquet-accent-text', '--_loquet-accent', 4.5],
  ['Bords sur le fond', '--_loquet-border', '--_loquet-surface', 3],
  ['Anneau de focus sur le fond', '--_loquet-focus', '--_loquet-surface', 3],
];

/** The contrasts of an element of the kit, from the colours that its shadow root really has. */
export function contrastsOf(element: Element): Contrast[] {
  const root = element.shadowRoot;
  if (!root) return [];
  const probe = element.ownerDocument.createElement('span');
  root.append(probe);
  const colorOf = (token: string) => {
    probe.style.color = `var(${token})`;
    return rgba(element.ownerDocument.defaultView?.getComputedStyle(probe).color ?? '');
  };
  const contrasts = pairs.map(([label, front, back, least]) => ({
    label,
    least,
    ratio: ratioOf(colorOf(front), colorOf(back)),
  }));
  probe.remove();
  return contrasts;
}

/** Any colour that the browser knows, as it paints it on white. */
function rgba(color: string): [number, number, number] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0];
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

type Color = readonly [red: number, green: number, blue: number];

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function ratioOf(one: Color, other: Color): number {
  const [light = 1, dark = 1] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
