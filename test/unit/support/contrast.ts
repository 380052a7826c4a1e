const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** The contrast of two colours as the browser paints them (WCAG 2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = painted(color).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function painted(color: string): number[] {
  if (!canvas) throw new Error('this browser paints nothing');
  // A colour that canvas does not know would leave the last one in place.
  canvas.fillStyle = '#010203';
  canvas.fillStyle = color;
  if (canvas.fillStyle === '#010203') throw new Error(`not a colour: ${color}`);
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  if (alpha !== 255) throw new Error(`not opaque: ${color}`);
  return [red, green, blue];
}
