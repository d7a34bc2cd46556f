import type { Checked } from '#sim';
import { decodeText } from './decodeText.ts';
import { LARGEST_FILE, parseWritten } from './parseWritten.ts';
import { readBytes } from './readBytes.ts';
import type { KindAt } from './scalarKind.ts';

/**
 * The plain data of a file in YAML or JSON that should hold a `what`, such as a `scenario`. What cannot be read, is larger than a
 * megabyte, is not UTF-8 or is not YAML or JSON comes back as issues. `kindAt` says which numbers are text, or whole;
 * `nameOf` how a line of the file is called.
 */
export function readWrittenFile(
  path: string,
  what: string,
  kindAt?: KindAt,
  nameOf: (field: string) => string = (field) => field,
): Checked<unknown> {
  const read = readBytes(path, LARGEST_FILE);
  if (!read.ok) return read;
  const text = decodeText(read.value);
  const written = text.ok ? parseWritten(text.value, what, kindAt) : text;
  if (written.ok) return written;
  return { ok: false, issues: written.issues.map((issue) => ({ ...issue, field: nameOf(issue.field) })) };
}
