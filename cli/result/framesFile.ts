import type { Frames } from '#sim';

const MAGIC = 'SAMSFRM2';
const HEADER_BYTES = 24;

/**
 * Frames as a file, little-endian (docs/command-line.md). Header of 24 bytes: `SAMSFRM2` in ASCII; citizens, months and
 * frames as 32-bit unsigned integers; 4 bytes of zero. Then column by column, the wide ones first so that each is
 * aligned: of each citizen address (32-bit), resources (32-bit float) and neighbourhood (16-bit unsigned, in the order of
 * the place's neighbourhoods); of each frame and citizen civic hours and municipal hours in tenths (16-bit unsigned), a
 * state byte and a trust byte, commitment (a byte).
 */
export function framesFile(frames: Frames): Uint8Array {
  const { citizens, months, bytes, civicHours, municipalHours, commitment, neighbourhood, address, resources } = frames;
  const columns = [address, resources, neighbourhood, civicHours, municipalHours, bytes, commitment];
  const file = new Uint8Array(columns.reduce((total, { byteLength }) => total + byteLength, HEADER_BYTES));
  const view = new DataView(file.buffer);
  for (let i = 0; i < MAGIC.length; i++) view.setUint8(i, MAGIC.charCodeAt(i));
  view.setUint32(8, citizens, true);
  view.setUint32(12, months, true);
  view.setUint32(16, commitment.length / citizens, true);
  let at = HEADER_BYTES;
  for (const column of columns) {
    file.set(littleEndian(column), at);
    at += column.byteLength;
  }
  return file;
}

/** The bytes of a column, the least of each number first whatever the machine. */
export function littleEndian(column: Uint8Array | Uint16Array | Int32Array | Float32Array): Uint8Array {
  const own = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  const width = column.BYTES_PER_ELEMENT;
  if (LITTLE_ENDIAN || width === 1) return own;
  const turned = own.slice();
  for (let at = 0; at < turned.length; at += width) turned.subarray(at, at + width).reverse();
  return turned;
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
