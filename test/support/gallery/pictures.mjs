import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How many of a picture's dots may differ, in a thousand: what the smoothing of letters makes of one hair's breadth. */
const TOLERATED = 1;

/**
 * Compares two pictures (PNG).
 *
 * @returns {{ alike: boolean, words: string, difference?: Buffer }} with a picture of the difference where they are of one size
 */
export function compare(one, other) {
  if (one.equals(other)) return { alike: true, words: 'the same to the last dot' };
  const [first, second] = [one, other].map((picture) => PNG.sync.read(picture));
  const size = ({ width, height }) => `${String(width)} × ${String(height)}`;
  if (size(first) !== size(second)) return { alike: false, words: `${size(first)}, then ${size(second)}` };
  const { width, height } = first;
  const difference = new PNG({ width, height });
  const dots = pixelmatch(first.data, second.data, difference.data, width, height, { threshold: 0.1 });
  const words = `${String(dots)} of ${size(first)} dots differ`;
  return { alike: dots * 1000 <= width * height * TOLERATED, words, difference: PNG.sync.write(difference) };
}

/** A name for what draws pictures on this machine: the browser and its fonts. Another machine has another. */
export function drawnBy(browserVersion) {
  const hash = createHash('sha256').update(fonts()).digest('hex').slice(0, 12);
  return `chromium-${browserVersion}-${process.platform}-${hash}`;
}

/** The fonts of this machine, one a line; where nobody can tell, the machine's name. */
function fonts() {
  try {
    const list = execFileSync('fc-list', ['--format', '%{file} %{fontversion}\n'], { encoding: 'utf8' });
    return list.split('\n').sort().join('\n');
  } catch {
    // No fontconfig, as on Windows and macOS.
    return hostname();
  }
}
