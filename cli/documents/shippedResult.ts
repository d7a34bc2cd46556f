import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A result that ships in the folder `research/validation/` of this package, as `samspill validate --out` wrote it. */
export function shippedResult(file: string): unknown {
  const root = dirname(createRequire(import.meta.url).resolve('samspill/package.json'));
  return JSON.parse(readFileSync(join(root, 'research/validation', file), 'utf8'));
}
