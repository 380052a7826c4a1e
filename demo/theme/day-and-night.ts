/** A colour by day, and by night when that is another. */
export interface DayAndNight {
  day: string;
  night?: string;
}

/** The two colours of `light-dark(…)`; any other value holds by day and night. */
export function dayAndNight(value: string): DayAndNight {
  const [, day, night] = /^light-dark\(\s*([^,()]+?)\s*,\s*([^,()]+?)\s*\)$/.exec(value) ?? [];
  return day && night ? { day, night } : { day: value };
}

/** The value of two colours. */
export function asValue({ day, night }: DayAndNight): string {
  return night ? `light-dark(${day}, ${night})` : day;
}

/** A colour in the only form that a colour field takes; grey when it has another. */
export function sixDigits(color: string): string {
  const [, short] = /^#([\da-f]{3})$/i.exec(color) ?? [];
  if (short) return `#${short.replaceAll(/./g, '$&$&')}`;
  return /^#[\da-f]{6}$/i.test(color) ? color : '#808080';
}
