import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Checked, Issue } from '#sim';
import { groupedNumber } from './expectedText.ts';

/** The bytes of a file of at most `largest` bytes, or why there are none. Folders, devices and pipes are refused. */
export function readBytes(path: string, largest: number): Checked<Uint8Array> {
  let file: number | undefined;
  try {
    // Opening a pipe to which nobody writes would wait for ever.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(file);
    if (!status.isFile())
      return refused({
        field: path,
        expected: 'a file',
        got: status.isDirectory() ? 'a folder' : 'no regular file, such as a pipe',
      });
    if (status.size > largest)
      return refused({
        field: path,
        expected: `at most ${groupedNumber(largest)} bytes`,
        got: groupedNumber(status.size),
      });
    return { ok: true, value: readFileSync(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refused({
      field: path,
      expected: 'a file that can be read',
      got: code === 'ENOENT' ? 'no such file' : (code ?? String(error)),
    });
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function refused(issue: Issue): Checked<never> {
  return { ok: false, issues: [issue] };
}
