import type { Frames } from '#sim';

const MAGIC = 'SAMSFRM1';
const HEADER_BYTES = 24;

/**
 * Frames as a file. Header of 24 bytes, little-endian: `SAMSFRM1` in ASCII; citizens, months and frames as 32-bit
 * unsigned integers; 4 bytes of zero. Then each citizen's neighbourhood as a 16-bit unsigned integer, in the order of
 * the place's neighbourhoods; then the frames, each with a state byte and a trust byte for every citizen (docs/command-line.md).
 */
export function framesFile({ citizens, months, bytes, neighbourhood }: Frames): Uint8Array {
  const file = new Uint8Array(HEADER_BYTES + 2 * citizens + bytes.length);
  const view = new DataView(file.buffer);
  for (let i = 0; i < MAGIC.length; i++) view.setUint8(i, MAGIC.charCodeAt(i));
  view.setUint32(8, citizens, true);
  view.setUint32(12, months, true);
  view.setUint32(16, bytes.length / (2 * citizens), true);
  for (let i = 0; i < citizens; i++) view.setUint16(HEADER_BYTES + 2 * i, neighbourhood[i] ?? 0, true);
  file.set(bytes, HEADER_BYTES + 2 * citizens);
  return file;
}
