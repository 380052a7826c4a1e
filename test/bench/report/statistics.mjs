/** The value below which a part of the numbers lies, between neighbours if need be. */
function quantile(sorted, part) {
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low + (high - low) * (at - Math.floor(at));
}

/** Median, quartiles and the largest; `undefined` without any number. */
export function spreadOf(numbers) {
  const sorted = numbers.filter((each) => typeof each === 'number').sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  const [q1, median, q3, max] = [0.25, 0.5, 0.75, 1].map((part) => round(quantile(sorted, part)));
  return { median, q1, q3, max };
}

/** To what a measurement can tell: a thousandth. */
const round = (value) => Math.round(value * 1000) / 1000;
