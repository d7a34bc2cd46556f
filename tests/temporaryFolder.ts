import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the browser is unpacked once for all: the temporary folder as it was before the tests took one of their own. */
export const LASTING_FOLDER = 'SAMSPILL_LASTING_FOLDER';

/**
 * One temporary folder for all tests of a run, with all that they and the programs they start put there; it is removed at
 * the end. Tests need not clean up after themselves.
 */
export function setup(): () => void {
  const lasting = tmpdir();
  const own = mkdtempSync(join(lasting, 'samspill-tests-'));
  // Some tests read in it as somebody else than root.
  chmodSync(own, 0o755);
  process.env[LASTING_FOLDER] = lasting;
  // What Linux and macOS read, and what Windows reads.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = own;
  return () => rmSync(own, { recursive: true, force: true, maxRetries: 3 });
}
