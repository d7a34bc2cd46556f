/** Words of 32 bits that hold `count` bits. */
export function bitsFor(count: number): Int32Array {
  return new Int32Array((count + 31) >>> 5);
}

/** Bit `i`, 0 or 1. */
export function bitAt(bits: Int32Array, i: number): number {
  return (bits[i >>> 5] >>> (i & 31)) & 1;
}

/** Sets bit `i` to 0 or 1. */
export function setBit(bits: Int32Array, i: number, value: number): void {
  const at = 1 << (i & 31);
  bits[i >>> 5] = value === 0 ? bits[i >>> 5] & ~at : bits[i >>> 5] | at;
}

/** Packs a column of 0 and 1, 32 to a word. */
export function packBits(column: Uint8Array, into: Int32Array): void {
  const { length } = column;
  for (let w = 0; w < into.length; w++) {
    const end = Math.min(length, (w + 1) << 5);
    let word = 0;
    for (let i = end - 1; i >= w << 5; i--) word = (word << 1) | column[i];
    into[w] = word;
  }
}
