import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;
const LINE_BREAK = 10;

/**
 * Reads a file line by line, holding one chunk and one line at a time. The line is without its line break and only valid
 * during the call; `whole` is false for what follows the last line break. Throws what the file system throws.
 */
export function readLines(path: string, onLine: (line: Buffer, offset: number, whole: boolean) => void): void {
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.allocUnsafe(CHUNK);
    let held = 0;
    let offset = 0;
    for (;;) {
      if (held === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
      const read = readSync(file, buffer, held, buffer.length - held, null);
      if (read === 0) break;
      const end = held + read;
      let start = 0;
      for (let at = buffer.indexOf(LINE_BREAK, held); at >= 0 && at < end; at = buffer.indexOf(LINE_BREAK, start)) {
        onLine(buffer.subarray(start, at), offset + start, true);
        start = at + 1;
      }
      buffer.copy(buffer, 0, start, end);
      held = end - start;
      offset += start;
    }
    if (held > 0) onLine(buffer.subarray(0, held), offset, false);
  } finally {
    closeSync(file);
  }
}
