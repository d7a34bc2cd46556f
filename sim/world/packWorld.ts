const TYPES = { Int8Array, Uint8Array, Uint16Array, Int16Array, Int32Array, Float32Array, Float64Array } as const;
type TypeName = keyof typeof TYPES;
type Column = InstanceType<(typeof TYPES)[TypeName]>;

/** "SAM5": raised when the columns of a world change, so that bytes of before are refused. */
const MAGIC = 0x53414d35;

/**
 * Plain data with typed arrays (a world, a run) as one block of bytes: a header in JSON and the columns behind it, aligned.
 * `unpack` gives it back bit for bit. Numbers in the header survive because JSON writes every finite double exactly.
 */
export function pack(value: unknown): Uint8Array {
  const columns: Column[] = [];
  let offset = 0;
  const header = JSON.stringify(value, (_key, part: unknown) => {
    const type = typeNameOf(part);
    if (type === undefined) return part === undefined ? undefined : guard(part);
    const column = part as Column;
    const at = offset;
    columns.push(column);
    offset += Math.ceil(column.byteLength / 8) * 8;
    return { $: type, at, length: column.length };
  });
  const start = headerEnd(header.length);
  const bytes = new Uint8Array(start + offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  view.setFloat64(8, bytes.length, true);
  for (let i = 0; i < header.length; i++) view.setUint16(24 + 2 * i, header.charCodeAt(i), true);
  let at = start;
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += Math.ceil(column.byteLength / 8) * 8;
  }
  view.setFloat64(16, checkOf(bytes), true);
  return bytes;
}

/** Where the columns begin: after four bytes that name the format, four for the header's length, eight each for size and check, and the header. */
function headerEnd(length: number): number {
  return 24 + Math.ceil((2 * length) / 8) * 8;
}

/** A check over everything behind the fixed part, word by word (FNV-1a): catches what was cut off or flipped on the way. */
function checkOf(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + 24, (bytes.length - 24) >> 2);
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i], 0x01000193);
  return hash >>> 0;
}

/** What `pack` made bytes of. Throws when the bytes are no such block. */
export function unpack(bytes: Uint8Array): unknown {
  // Words are read where they are aligned.
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(own.buffer, own.byteOffset, own.length);
  if (own.length < 24 || view.getUint32(0, true) !== MAGIC)
    throw new Error(
      'kept world: expected bytes written by Samspill in this format, got something else or an older format (spin up anew)',
    );
  const length = view.getUint32(4, true);
  const start = headerEnd(length);
  const size = view.getFloat64(8, true);
  if (size !== own.length || start > size)
    throw new Error(`kept world: expected ${size} bytes, got ${own.length} (the rest is lost; spin up anew)`);
  if (view.getFloat64(16, true) !== checkOf(own)) {
    throw new Error('kept world: expected the bytes as they were written, got changed ones (spin up anew)');
  }
  const codes = new Uint16Array(own.buffer, own.byteOffset + 24, length);
  let text = '';
  for (let i = 0; i < length; i += 4096) text += String.fromCharCode(...codes.subarray(i, i + 4096));
  return withColumns(JSON.parse(text), own.buffer as ArrayBuffer, own.byteOffset + start);
}

/** The header's data with fresh columns where it names them. Walking it once is faster than a reviver of `JSON.parse`. */
function withColumns(part: unknown, buffer: ArrayBuffer, start: number): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if ('$' in part) {
    const column = part as { $: TypeName; at: number; length: number };
    return new TYPES[column.$](buffer, start + column.at, column.length).slice();
  }
  const parts = part as Record<string, unknown>;
  for (const name of Object.keys(parts)) parts[name] = withColumns(parts[name], buffer, start);
  return parts;
}

function typeNameOf(part: unknown): TypeName | undefined {
  if (!ArrayBuffer.isView(part)) return undefined;
  return part.constructor.name as TypeName;
}

/** JSON would silently write NaN and infinities as null: in a world they are a bug. */
function guard(part: unknown): unknown {
  if (typeof part === 'number' && !Number.isFinite(part))
    throw new Error(`kept world: expected finite numbers, got ${part}`);
  return part;
}
