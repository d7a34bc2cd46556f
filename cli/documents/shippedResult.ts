import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '#scenarios/node';

/** A result that ships in the folder `research/validation/` of this package, as `samspill validate --out` wrote it. */
export function shippedResult(file: string): unknown {
  return JSON.parse(readFileSync(join(packageFolder(), 'research/validation', file), 'utf8'));
}
