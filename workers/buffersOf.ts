/**
 * Every buffer under the typed arrays of plain data, once each: what a message may move instead of copying. Views that
 * share a buffer move together. Shared memory is left out, because it is never moved.
 */
export function buffersOf(data: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  collect(data, buffers);
  return [...buffers];
}

function collect(data: unknown, buffers: Set<ArrayBuffer>): void {
  if (typeof data !== 'object' || data === null) return;
  if (data instanceof ArrayBuffer) buffers.add(data);
  else if (ArrayBuffer.isView(data)) collect(data.buffer, buffers);
  else for (const part of Object.values(data)) collect(part, buffers);
}
