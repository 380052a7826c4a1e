/** Whether a telephone number is whole: a French one, a short one, or one that says its country. */
export function canBeDialled(number: string): boolean {
  const digits = number.replace(/\(0\)|\D/g, '');
  if (number.trim().startsWith('+') || digits.startsWith('00'))
    return digits.length >= 8 && (!/^(?:00)?33/.test(digits) || /^(?:00)?33[1-9]\d{8}$/.test(digits));
  // Short ones: 15 and 112, 3949, 116 006 and 118 712.
  return /^(?:0\d{9}|1\d{1,2}|[13]\d{3}|11[68]\d{3})$/.test(digits);
}
