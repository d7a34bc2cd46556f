/** The same room as 32-bit floats. */
export function floatsIn(room: Int32Array): Float32Array {
  return new Float32Array(room.buffer, room.byteOffset, room.length);
}
