import { crc32, deflateSync } from 'node:zlib';

const width = 1120;
const height = 420;
const row = width / 8;

/**
 * A picture of some 37 kB that is not drawn by hand: a PNG in black and white,
 * half of it a pattern, half of it a grain that does not compress, so that
 * browsers count it among what a visitor waits for (an image of too few bits
 * for its area they leave out).
 */
export function hero() {
  const pixels = Buffer.alloc((row + 1) * height);
  let grain = 1;
  for (let at = 0; at < pixels.length; at++) {
    grain ^= grain << 13;
    grain ^= grain >>> 17;
    grain ^= grain << 5;
    // The first byte of a row names its filter: none.
    if (at % (row + 1)) pixels[at] = at % 2 ? 0x55 : grain & 255;
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.from([0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255, 1, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type), data, Buffer.alloc(4)]);
  whole.writeUInt32BE(data.length);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
}
